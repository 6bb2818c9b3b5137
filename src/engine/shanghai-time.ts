/**
 * Times as the network writes them: `YYYY-MM-DD HH:mm:ss` in Asia/Shanghai, which has kept UTC+8 without
 * daylight saving since 1992.
 */
const offset = 8 * 3_600_000;

const day = 86_400_000;

/* A clock is asked again and again within one second. */
let lastInstant = Number.NaN;
let lastText = '';

/** Epoch milliseconds → `YYYY-MM-DD HH:mm:ss` in Asia/Shanghai; milliseconds are cut. */
export function formatTime(instant: number): string {
  if (instant === lastInstant) return lastText;
  const text = new Date(instant + offset).toISOString().slice(0, 19).replace('T', ' ');
  lastInstant = instant;
  lastText = text;
  return text;
}

/** Epoch milliseconds → `YYYY-MM-DD` in Asia/Shanghai. */
export function formatDate(instant: number): string {
  return formatTime(instant).slice(0, 10);
}

/** `YYYY-MM-DD` or `YYYY-MM-DD HH:mm:ss` in Asia/Shanghai → epoch milliseconds; NaN when it is neither. */
export function parseTime(value: string): number {
  const match = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}:\d{2}))?$/.exec(value);
  return match ? Date.parse(`${match[1] ?? ''}T${match[2] ?? '00:00:00'}+08:00`) : Number.NaN;
}

/** The last millisecond of the day in Asia/Shanghai that holds `instant`; both epoch milliseconds. */
export function lastInstantOfDay(instant: number): number {
  return Math.floor((instant + offset) / day) * day + day - 1 - offset;
}
