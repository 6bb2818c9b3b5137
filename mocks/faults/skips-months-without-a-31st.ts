import { defineFault } from './define-fault.ts';

export const skipsMonthsWithoutA31st = defineFault({
  id: 'skips-months-without-a-31st',
  suite: 'update-frequency',
  title: { zh: '没有 31 日的月份不报', en: 'Months without a 31st are not reported' },
  caughtBy: ['update-frequency.monthly-report-each-month'],
  profile: 'heilongjiang-2022',
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      monthsDue: (span) =>
        decisions.reporting
          .monthsDue(span)
          .filter(
            ({ label }) =>
              new Date(Date.UTC(Number(label.slice(0, 4)), Number(label.slice(5)), 0)).getUTCDate() === 31,
          ),
    },
  }),
});
