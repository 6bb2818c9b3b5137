import { defineFault } from './define-fault.ts';

export const missesTheSecondHalfYear = defineFault({
  id: 'misses-the-second-half-year',
  suite: 'update-frequency',
  title: { zh: '下半年不报', en: 'The first half of the year is never reported' },
  caughtBy: ['update-frequency.half-year-report-each-half-year'],
  profile: 'heilongjiang-2022',
  apply: (decisions) => ({
    ...decisions,
    reporting: {
      ...decisions.reporting,
      halfYearsDue: (span) =>
        decisions.reporting.halfYearsDue(span).filter(({ label }) => label.endsWith('-H2')),
    },
  }),
});
