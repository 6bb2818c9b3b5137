import { defineFault } from './define-fault.ts';

export const unmaskedInReports = defineFault({
  id: 'unmasked-in-reports',
  suite: 'desensitization',
  title: { zh: '信用报告不脱敏', en: 'Nothing is masked in reports' },
  caughtBy: ['desensitization.gated-fields-stay-within-bounds'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      reveals: (leaving) => leaving.way === 'report' || decisions.masking.reveals(leaving),
    },
  }),
});
