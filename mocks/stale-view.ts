import type { Clock } from '../src/engine/clock.ts';
import { formatTime } from '../src/engine/shanghai-time.ts';
import type { Suffering } from './bad-day.ts';
import type { WorldView } from './world-view.ts';

/** What a member sees and as of when it says so: the present, or what a rule leaves it of the past. */
export function staleView(
  view: WorldView,
  { clock, stale }: { readonly clock: Clock; readonly stale: Suffering['stale'] },
): { readonly seen: WorldView; readonly asOf: string } {
  const now = clock.now();
  if (stale === undefined) return { seen: view, asOf: formatTime(now) };
  const then = Math.max(view.startsAt, now - stale.milliseconds);
  return { seen: view.asOf(then), asOf: formatTime(stale.isLying ? now : then) };
}
