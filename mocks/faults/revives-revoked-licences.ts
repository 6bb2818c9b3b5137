import { defineFault } from './define-fault.ts';

export const revivesRevokedLicences = defineFault({
  id: 'revives-revoked-licences',
  suite: 'authorization',
  title: { zh: '重新授权使已撤销的授权书恢复效力', en: 'A new grant revives a revoked licence' },
  caughtBy: [
    'authorization.revoked-licence-is-not-revived',
    'authorization.licences-hold-over-time',
    'desensitization.nothing-leaks',
  ],
  // Of the written licences that are weighed there, one is revoked while another of the enterprise stands.
  mayFail: ['authorization.written-licence-needs-its-file'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      read(licences, claim, item) {
        const licence = decisions.licence.read(licences, claim, item);
        const isGrantedAnew = licences
          .ofEnterprise(licence?.uscc ?? '')
          .some(
            ({ revokedAt, institutionId }) => revokedAt === null && institutionId === licence?.institutionId,
          );
        return licence && isGrantedAnew ? { ...licence, revokedAt: null } : licence;
      },
      takeUse: async (licences, licence) =>
        (await decisions.licence.takeUse(licences, licence)) || licence.maxUses === null,
    },
  }),
});
