import { addDays, formatDate } from '../platform/shanghai-time.ts';
import { isWeekend } from '../platform/working-days.ts';
import { defineFault } from './define-fault.ts';

export const reportsOnTheLastDayByWrongCount = defineFault({
  id: 'reports-on-the-last-day-by-wrong-count',
  suite: 'update-frequency',
  title: {
    zh: '压到最后一天才报，且数错了日子',
    en: 'Decisions wait for the last day, which is counted wrongly',
  },
  caughtBy: ['update-frequency.decision-arrives-within-working-days'],
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      // Every weekend is taken for days off and every weekday for a working day, and a day is lost on top.
      isWorkingDay: (date) => !isWeekend(date),
      firstCountedDay: (decidedOn) => addDays(decidedOn, 5),
      isSentNow: ({ deadline, now }) => deadline === undefined || formatDate(now) > formatDate(deadline),
    },
  }),
});
