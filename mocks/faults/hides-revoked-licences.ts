import { defineFault } from './define-fault.ts';

export const hidesRevokedLicences = defineFault({
  id: 'hides-revoked-licences',
  suite: 'authorization',
  title: { zh: '授权书列表不含已撤销的', en: 'Revoked licences vanish from the list' },
  caughtBy: ['authorization.listed-licences-are-true', 'authorization.licences-hold-over-time'],
  mayFail: ['authorization.only-the-enterprise-grants'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      listed: (licences, uscc) =>
        decisions.licence.listed(licences, uscc).filter(({ revokedAt }) => revokedAt === null),
    },
  }),
});
