import { defineFault } from './define-fault.ts';

export const skipsAMonthAfterAnOutage = defineFault({
  id: 'skips-a-month-after-an-outage',
  suite: 'update-frequency',
  title: { zh: '节点中断后漏报一个月', en: 'A month is skipped after an outage' },
  caughtBy: ['update-frequency.monthly-report-each-month'],
  profile: 'heilongjiang-2022',
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      isDone: () => true,
    },
  }),
});
