import { defineFault } from './define-fault.ts';

export const asOfIsAlwaysNow = defineFault({
  id: 'as-of-is-always-now',
  suite: 'update-frequency',
  title: { zh: '数据时间一律填当前时间', en: 'The as-of time is always now' },
  caughtBy: ['update-frequency.as-of-time-is-true'],
  apply: (decisions) => ({
    ...decisions,
    freshness: {
      ...decisions.freshness,
      asOf: ({ now }) => now,
    },
  }),
});
