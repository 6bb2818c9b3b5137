import { formatTime, parseTime } from '../src/engine/shanghai-time.ts';

/**
 * Whether `now` (epoch ms) lies from the first second to the last, both inside. The times are `YYYY-MM-DD HH:mm:ss`;
 * no instant lies between times that do not exist.
 */
export function isWithinWindow(
  window: { readonly from: string; readonly until: string },
  now: number,
): boolean {
  return instantOf(window.from) <= now && now < instantOf(window.until) + 1000;
}

/** Whether a licence began before its enterprise revoked all that it had granted by an instant (epoch ms). */
export function isRevoked({ from }: { readonly from: string }, endedAt: number | undefined): boolean {
  return endedAt !== undefined && instantOf(from) < endedAt;
}

/* Licences begin and end at few instants, and are looked at with every inquiry. */
const instants = new Map<string, number>();
const instantsRemembered = 1_024;

/** NaN for a time that is none, such as one on 30 February. */
function instantOf(time: string): number {
  const known = instants.get(time);
  if (known !== undefined) return known;
  const parsed = parseTime(time);
  const instant = Number.isNaN(parsed) || formatTime(parsed) !== time ? Number.NaN : parsed;
  if (instants.size >= instantsRemembered) instants.clear();
  instants.set(time, instant);
  return instant;
}
