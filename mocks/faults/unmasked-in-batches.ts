import { defineFault } from './define-fault.ts';

export const unmaskedInBatches = defineFault({
  id: 'unmasked-in-batches',
  suite: 'desensitization',
  title: { zh: '批量查询不脱敏', en: 'Nothing is masked in batches' },
  caughtBy: ['desensitization.gated-fields-stay-within-bounds'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      reveals: (leaving) => leaving.way === 'batch-json' || decisions.masking.reveals(leaving),
    },
  }),
});
