import { formatTime, parseTime } from '../../engine/shanghai-time.ts';

/** `2026-02-01T00:00:00+08:00`, as the administration takes an instant. */
export function isoInShanghai(instant: number): string {
  return `${formatTime(instant).replace(' ', 'T')}+08:00`;
}

/** The first instant of the next month in Asia/Shanghai. */
export function nextMonth(instant: number): number {
  const [year = 0, month = 0] = formatTime(instant).split('-').map(Number);
  const following = month === 12 ? [year + 1, 1] : [year, month + 1];
  return parseTime(following.map((each) => String(each).padStart(2, '0')).join('-') + '-01');
}

/** The instant of a `datetime-local` field read in Asia/Shanghai; NaN when it is none. */
export function fromField(value: string): number {
  const [, day = '', time = '', seconds = ':00'] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?/.exec(value) ?? [];
  return day === '' ? Number.NaN : parseTime(`${day} ${time}${seconds}`);
}

/** The value of a `datetime-local` field for an instant in Asia/Shanghai. */
export function toField(instant: number): string {
  return formatTime(instant).replace(' ', 'T');
}
