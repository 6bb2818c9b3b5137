import { defineFault } from './define-fault.ts';

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
    licence: {
      ...decisions.licence,
      granted: (licence, query) => ({ ...licence, licenseId: query.get('licenseId') ?? licence.licenseId }),
      amend(licences, { licenseId }, query) {
        const validUntil = query.get('validUntil');
        if (validUntil !== null) licences.setValidUntil(licenseId, validUntil);
      },
    },
  }),
});
