import { dayKind } from '../../fixtures/tables/holidays.ts';
import { formatDate, lastInstantOfDay, parseTime } from '../../src/engine/shanghai-time.ts';

const day = 86_400_000;

/**
 * The last instant (epoch ms) at which something decided on `decidedOn` (`YYYY-MM-DD`) is reported in time:
 * the end of the `days`-th working day in Asia/Shanghai, the day of the decision not counted. Null beyond the
 * published calendar, where nobody can judge (无法判定).
 */
export function reportingDeadline(decidedOn: string, days: number): number | null {
  let start = parseTime(decidedOn);
  for (let counted = 0; counted < days;) {
    start += day;
    const kind = dayKind(formatDate(start));
    if (kind === undefined) return null;
    if (kind === 'working-day') counted += 1;
  }
  return lastInstantOfDay(start);
}
