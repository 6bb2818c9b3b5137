import { defineFault } from './define-fault.ts';

export const countsTheDecisionDay = defineFault({
  id: 'counts-the-decision-day',
  suite: 'update-frequency',
  title: { zh: '把作出决定的当日也计入', en: 'The day of the decision is counted' },
  caughtBy: ['update-frequency.decision-arrives-within-working-days'],
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      firstCountedDay: (decidedOn) => decidedOn,
    },
  }),
});
