import { defineFault } from './define-fault.ts';

export const masksDifferentlyInTheReport = defineFault({
  id: 'masks-differently-in-the-report',
  suite: 'desensitization',
  title: {
    zh: '报告与查询的掩码不同，合并可还原',
    en: 'Report and query mask differently, and together show all',
  },
  caughtBy: ['desensitization.views-cannot-be-combined'],
  apply: (decisions) => ({
    ...decisions,
    masking: {
      ...decisions.masking,
      // Elsewhere a phone keeps its first three digits and its last four; here its first seven.
      scrub: (text, leaving) =>
        decisions.masking.scrub(
          leaving.way === 'report'
            ? text.replace(/(?<!\d)1\d{10}(?!\d)/g, (phone) => `${phone.slice(0, 7)}****`)
            : text,
          leaving,
        ),
    },
  }),
});
