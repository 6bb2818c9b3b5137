import { parseLocalTime } from './local-time.ts';

/** Whether `now` (epoch ms) lies from the first second to the last, both inside. False for times that are none. */
export function isWithinWindow(
  window: { readonly from: string; readonly until: string },
  now: number,
): boolean {
  const from = parseLocalTime(window.from);
  const until = parseLocalTime(window.until);
  return from !== undefined && until !== undefined && from <= now && now < until + 1000;
}
