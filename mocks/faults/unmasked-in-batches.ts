import { defineFault } from './define-fault.ts';

export const unmaskedInBatches = defineFault({
  id: 'unmasked-in-batches',
  suite: 'desensitization',
  title: { zh: '批量查询不脱敏', en: 'Gated fields are not masked in batches' },
  caughtBy: [
    'desensitization.gated-fields-stay-within-bounds',
    'desensitization.personal-data-in-open-items-stay-masked',
    'desensitization.views-cannot-be-combined',
    'desensitization.nothing-leaks',
    'authorization.gated-fields-follow-the-licence',
  ],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      mask: (field, value, leaving) =>
        leaving.way === 'batch-json' ? value : decisions.masking.mask(field, value, leaving),
    },
  }),
});
