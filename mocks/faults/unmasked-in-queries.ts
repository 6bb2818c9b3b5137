import { defineFault } from './define-fault.ts';

export const unmaskedInQueries = defineFault({
  id: 'unmasked-in-queries',
  suite: 'desensitization',
  title: { zh: '查询不脱敏', en: 'Nothing is masked in queries' },
  caughtBy: ['desensitization.gated-fields-stay-within-bounds'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      reveals: (leaving) => leaving.way === 'query' || decisions.masking.reveals(leaving),
    },
  }),
});
