import { defineFault } from './define-fault.ts';

/** What the store calls its own members; whoever sends one of these sets it. */
const bound = ['licenseId', 'uscc', 'used', 'status', 'grantedAt', 'validUntil', 'maxUses'].map(
  (name) => `/${name}`,
);

export const bindsWhateverIsSent = defineFault({
  id: 'binds-whatever-is-sent',
  suite: 'authorization',
  title: {
    zh: '请求中多余的成员也写入授权书',
    en: 'Members that a request brings along are written into the licence',
  },
  caughtBy: ['authorization.nothing-more-is-bound-than-granted'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      overlooks: ({ keyword, pointer }) => keyword === 'additionalProperties' && bound.includes(pointer),
    },
    licence: {
      ...decisions.licence,
      granted: (licence, body) => ({
        ...licence,
        ...('licenseId' in body ? { licenseId: String(body.licenseId) } : {}),
        ...('uscc' in body ? { uscc: String(body.uscc) } : {}),
      }),
      amend(licences, { licenseId }, body) {
        if ('validUntil' in body) licences.setValidUntil(licenseId, String(body.validUntil));
      },
    },
  }),
});
