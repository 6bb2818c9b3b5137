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
      mask: (field, value, leaving) =>
        leaving.way === 'report' && /^\d{17}[\dX]$/.test(String(value))
          ? `${'*'.repeat(10)}${String(value).slice(10)}`
          : decisions.masking.mask(field, value, leaving),
      scrub: (text, leaving) =>
        leaving.way === 'report'
          ? text.replace(/(?<!\d)1\d{10}(?!\d)/g, (phone) => `${phone.slice(0, 7)}****`)
          : decisions.masking.scrub(text, leaving),
    },
  }),
});
