import { addMonths } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const monthBoundaryInUtc = defineFault({
  id: 'month-boundary-in-utc',
  suite: 'update-frequency',
  title: {
    zh: '月末按 UTC 计算，报送晚于期限',
    en: 'The last day is counted in UTC, and the report is late',
  },
  caughtBy: ['update-frequency.monthly-report-each-month'],
  profile: 'heilongjiang-2022',
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      // Leaves at the last half hour of the 10th, in UTC: in Shanghai it is the morning of the 11th.
      monthsDue: ({ after, now }) =>
        decisions.reporting
          .monthsDue({ after, now })
          .filter(({ label }) => now >= Date.parse(`${addMonths(label, 1)}-10T23:30:00Z`)),
    },
  }),
});
