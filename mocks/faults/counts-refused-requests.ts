import { defineFault } from './define-fault.ts';

export const countsRefusedRequests = defineFault({
  id: 'counts-refused-requests',
  suite: 'authorization',
  title: { zh: '被拒绝的请求也计次数', en: 'A refused request uses a licence up' },
  caughtBy: ['authorization.use-count-is-enforced'],
  mayFail: ['authorization.licences-hold-over-time'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      read(licences, claim, item) {
        const licence = decisions.licence.read(licences, claim, item);
        const fits =
          licence?.institutionId === claim.institutionId &&
          (item === null || licence.items.includes(item.id));
        if (licence && !fits) licences.takeUse(licence.licenseId);
        return licence;
      },
    },
  }),
});
