import { defineFault } from './define-fault.ts';

export const unmaskedInCsv = defineFault({
  id: 'unmasked-in-csv',
  suite: 'desensitization',
  title: { zh: 'CSV不脱敏', en: 'Nothing is masked in CSV' },
  caughtBy: ['desensitization.gated-fields-stay-within-bounds'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      reveals: (leaving) => leaving.way === 'batch-csv' || decisions.masking.reveals(leaving),
    },
  }),
});
