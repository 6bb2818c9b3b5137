import { defineFault } from './define-fault.ts';

export const ignoresWithdrawals = defineFault({
  id: 'ignores-withdrawals',
  suite: 'update-frequency',
  title: { zh: '上游已撤回，平台仍保留', en: 'What was deleted upstream is kept here' },
  caughtBy: ['update-frequency.corrections-propagate'],
  apply: (decisions) => ({
    ...decisions,
    freshness: {
      ...decisions.freshness,
      withdraws: () => false,
    },
  }),
});
