import { defineFault } from './define-fault.ts';

export const repairedPenaltyStaysInReports = defineFault({
  id: 'repaired-penalty-stays-in-reports',
  suite: 'update-frequency',
  title: { zh: '已修复的处罚仍在信用报告中', en: 'A repaired penalty stays in the credit report' },
  caughtBy: ['update-frequency.corrections-propagate'],
  apply: (decisions) => ({
    ...decisions,
    freshness: {
      ...decisions.freshness,
      isProvided: (row, way) => way === 'report' || decisions.freshness.isProvided(row, way),
    },
  }),
});
