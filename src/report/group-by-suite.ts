import type { ReportCheck } from './report.ts';

/** The checks of each suite, in the order in which suites and checks first appear. */
export function groupBySuite(checks: readonly ReportCheck[]): ReadonlyMap<string, readonly ReportCheck[]> {
  return Map.groupBy(checks, (check) => check.suite);
}
