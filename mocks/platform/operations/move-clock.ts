import type { HandlerOf } from '../handler-of.ts';
import type { PlatformClock } from '../platform-clock.ts';
import { refusal } from '../result-codes.ts';
import type { Schedule } from '../jobs/schedule.ts';

/** Moves the clock, where it then stands still, and answers when every job due by then has run. */
export function moveClock(clock: PlatformClock, schedule: Schedule): HandlerOf<'moveClock'> {
  return async ({ body }) => {
    const instant = Date.parse(body.now);
    if (Number.isNaN(instant)) throw refusal('3001', { detail: 'now' });
    if (clock.isStill() && instant < clock.now()) throw refusal('4001');
    clock.moveTo(instant);
    await schedule.runDue();
    return { status: 204 };
  };
}
