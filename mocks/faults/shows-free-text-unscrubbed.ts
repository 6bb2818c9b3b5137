import { defineFault } from './define-fault.ts';

export const showsFreeTextUnscrubbed = defineFault({
  id: 'shows-free-text-unscrubbed',
  suite: 'desensitization',
  title: { zh: '自由文本原样提供', en: 'Free text is given as it is' },
  caughtBy: [
    'desensitization.free-text-is-scrubbed',
    'desensitization.views-cannot-be-combined',
    'desensitization.nothing-leaks',
  ],
  apply: (decisions) => ({
    ...decisions,
    masking: { ...decisions.masking, scrub: (text) => text },
  }),
});
