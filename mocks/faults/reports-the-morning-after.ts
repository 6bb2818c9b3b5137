import { formatDate } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const reportsTheMorningAfter = defineFault({
  id: 'reports-the-morning-after',
  suite: 'update-frequency',
  title: { zh: '截止日次日才报送', en: 'Decisions leave on the morning after their last day' },
  caughtBy: ['update-frequency.decision-arrives-within-working-days'],
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      isSentNow: ({ deadline, now }) => deadline === undefined || formatDate(now) > formatDate(deadline),
    },
  }),
});
