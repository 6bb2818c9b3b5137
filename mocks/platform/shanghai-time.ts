/**
 * Local time of Asia/Shanghai, which the wire and all rules use. The zone has had no daylight saving since
 * 1991, so it is UTC+8 throughout the period of this platform.
 */
const offset = 8 * 3_600_000;

export const day = 86_400_000;

/** Epoch ms → `YYYY-MM-DD HH:mm:ss`; the fraction of a second is cut. */
export function formatTime(instant: number): string {
  return new Date(instant + offset).toISOString().slice(0, 19).replace('T', ' ');
}

/** Epoch ms → `YYYY-MM-DD`. */
export function formatDate(instant: number): string {
  return formatTime(instant).slice(0, 10);
}

/** Epoch ms → `YYYY-MM`. */
export function formatMonth(instant: number): string {
  return formatTime(instant).slice(0, 7);
}

/** `YYYY-MM-DD HH:mm:ss` → epoch ms; NaN where no such time exists, e.g. on 30 February. */
export function parseTime(time: string): number {
  const instant = Date.parse(`${time.replace(' ', 'T')}Z`) - offset;
  return Number.isFinite(instant) && formatTime(instant) === time ? instant : Number.NaN;
}

/** The first instant of a `YYYY-MM-DD`. */
export function startOfDate(date: string): number {
  return parseTime(`${date} 00:00:00`);
}

/** The last whole second of a `YYYY-MM-DD`. */
export function lastSecondOf(date: string): number {
  return parseTime(`${date} 23:59:59`);
}

/** The date `days` later (or earlier, if negative). */
export function addDays(date: string, days: number): string {
  return formatDate(startOfDate(date) + days * day);
}

/** The month `months` later (or earlier) than a `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
