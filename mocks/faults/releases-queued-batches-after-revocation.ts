import { defineFault } from './define-fault.ts';

export const releasesQueuedBatchesAfterRevocation = defineFault({
  id: 'releases-queued-batches-after-revocation',
  suite: 'authorization',
  title: {
    zh: '批量结果不因撤销授权而停止提供',
    en: 'A batch is released although its licences were revoked',
  },
  caughtBy: [
    'authorization.revoked-licence-stops-at-once',
    'authorization.revoked-licence-is-not-revived',
    'desensitization.nothing-leaks',
  ],
  // A batch under way when its licence is revoked is one of the ways that race.
  mayFail: ['authorization.revocation-holds-against-racing-reads'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      isUnrevoked: (licence, claim) => claim.row !== null || decisions.licence.isUnrevoked(licence, claim),
      takeUse: async (licences, licence) =>
        (await decisions.licence.takeUse(licences, licence)) || licence.revokedAt !== null,
    },
  }),
});
