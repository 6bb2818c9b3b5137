import { defineFault } from './define-fault.ts';

export const abridgesLicensedDetail = defineFault({
  id: 'abridges-licensed-detail',
  suite: 'authorization',
  title: { zh: '凭授权书也只给部分月份', en: 'Licensed detail is cut to its latest months' },
  caughtBy: ['authorization.licensed-detail-is-complete'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      record(record, leaving, all) {
        const shown = decisions.masking.record(record, leaving, all);
        return Array.isArray(shown['payments']) ? { ...shown, payments: shown['payments'].slice(-3) } : shown;
      },
    },
  }),
});
