import { addDays, lastSecondOf } from './shanghai-time.ts';

/** Whether a date is a working day (工作日); undefined where no announcement covers it: nobody knows yet. */
export type IsWorkingDay = (date: string) => boolean | undefined;

/** Whether a date falls on a Saturday or Sunday. */
export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/**
 * The date of the n-th working day counted from `firstCounted` (itself included when it is one), or undefined
 * when the announcements end before it.
 */
export function nthWorkingDay(
  isWorkingDay: IsWorkingDay,
  firstCounted: string,
  n: number,
): string | undefined {
  let date = firstCounted;
  for (let counted = 0; ; date = addDays(date, 1)) {
    const working = isWorkingDay(date);
    if (working === undefined) return undefined;
    if (working) counted += 1;
    if (counted === n) return date;
  }
}

/** The last second (epoch ms) of that day; undefined when it cannot be told. */
export function endOfNthWorkingDay(
  isWorkingDay: IsWorkingDay,
  firstCounted: string,
  n: number,
): number | undefined {
  const date = nthWorkingDay(isWorkingDay, firstCounted, n);
  return date === undefined ? undefined : lastSecondOf(date);
}
