import { defineFault } from './define-fault.ts';

export const countsCalendarDays = defineFault({
  id: 'counts-calendar-days',
  suite: 'update-frequency',
  title: { zh: '按自然日计算期限', en: 'Calendar days are counted' },
  caughtBy: ['update-frequency.decision-arrives-within-working-days'],
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      isWorkingDay: () => true,
    },
  }),
});
