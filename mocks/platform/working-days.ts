import { addDays, lastSecondOf } from './shanghai-time.ts';

/** Working days (工作日) as the State Council announces them; weekends and holidays are no working days. */
export interface WorkingDays {
  /** Undefined for a date that no announcement covers: nobody knows yet. */
  isWorkingDay(date: string): boolean | undefined;
}

/** What the announcements say: days off, and weekend days that are worked instead. */
export interface HolidayTable {
  /** First and last date that the announcements cover, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly daysOff: ReadonlySet<string>;
  readonly workedWeekends: ReadonlySet<string>;
}

export function createWorkingDays(table: HolidayTable): WorkingDays {
  return {
    isWorkingDay(date) {
      if (date < table.from || date > table.to) return undefined;
      return !table.daysOff.has(date) && (!isWeekend(date) || table.workedWeekends.has(date));
    },
  };
}

export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/**
 * The date of the n-th working day counted from `firstCounted` (itself included when it is one), or undefined
 * when the announcements end before it.
 */
export function nthWorkingDay(calendar: WorkingDays, firstCounted: string, n: number): string | undefined {
  let date = firstCounted;
  for (let counted = 0; ; date = addDays(date, 1)) {
    const working = calendar.isWorkingDay(date);
    if (working === undefined) return undefined;
    if (working) counted += 1;
    if (counted === n) return date;
  }
}

/** The last second by which a decision of `decidedOn` is to be reported; the day of decision does not count. */
export function reportingDeadline(
  calendar: WorkingDays,
  decidedOn: string,
  days: number,
): number | undefined {
  const date = nthWorkingDay(calendar, addDays(decidedOn, 1), days);
  return date === undefined ? undefined : lastSecondOf(date);
}
