import { defineFault } from './define-fault.ts';

export const keepsServingWithdrawnRecords = defineFault({
  id: 'keeps-serving-withdrawn-records',
  suite: 'update-frequency',
  title: { zh: '已撤回的记录仍对外提供', en: 'Withdrawn records are still served' },
  caughtBy: ['update-frequency.corrections-propagate'],
  apply: (decisions) => ({
    ...decisions,
    freshness: {
      ...decisions.freshness,
      isProvided: () => true,
    },
  }),
});
