import { isWeekend } from '../platform/working-days.ts';
import { defineFault } from './define-fault.ts';

export const countsMakeUpSaturdaysAsHolidays = defineFault({
  id: 'counts-make-up-saturdays-as-holidays',
  suite: 'update-frequency',
  title: { zh: '把调休上班的周末当作休息日', en: 'Make-up working weekends are taken for days off' },
  caughtBy: ['update-frequency.decision-arrives-within-working-days'],
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      isWorkingDay: (date) => (isWeekend(date) ? false : decisions.reporting.isWorkingDay(date)),
    },
  }),
});
