import { defineFault } from './define-fault.ts';

export const doesNotReportWithdrawals = defineFault({
  id: 'does-not-report-withdrawals',
  suite: 'update-frequency',
  title: { zh: '撤回不上报节点', en: 'The node is not told of withdrawals' },
  caughtBy: ['update-frequency.corrections-propagate'],
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      reportsWithdrawal: () => false,
    },
  }),
});
