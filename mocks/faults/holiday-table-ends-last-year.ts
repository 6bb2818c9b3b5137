import { isWeekend } from '../platform/working-days.ts';
import { defineFault } from './define-fault.ts';

export const holidayTableEndsLastYear = defineFault({
  id: 'holiday-table-ends-last-year',
  suite: 'update-frequency',
  title: { zh: '放假安排只到去年', en: 'The table of holidays ends with last year' },
  caughtBy: ['update-frequency.decision-arrives-within-working-days'],
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      isWorkingDay: (date) =>
        date > '2025-12-31' ? !isWeekend(date) : decisions.reporting.isWorkingDay(date),
    },
  }),
});
