import { createVirtualClock, systemClock, type Clock } from '../engine/clock.ts';
import { lastInstantOfDay } from '../engine/shanghai-time.ts';
import { text } from '../engine/text.ts';
import { Undecided } from '../engine/undecided.ts';
import { Unmet } from '../engine/unmet.ts';
import type { Network } from './network.ts';

/** The run's time: one clock for harness, network and platform. */
export interface RunClock extends Clock {
  /** Whether time can be moved; when not, the clock is the machine's own. */
  readonly movable: boolean;
  /**
   * Moves network and platform forward to `instant` (epoch ms), stopping at the last millisecond of each day in
   * Asia/Shanghai, so that what the platform sends on the way is received on the day on which it was due: deadlines
   * are days, and a step beyond the end of one would make it look late. Throws {@link Undecided} when time cannot be moved, naming the instant an observation would have to last to.
   */
  advanceTo(instant: number): Promise<void>;
  /**
   * Moves to `instant` at once: what fell due on the way happens at its end. Only across a span in which the
   * profile wants nothing by a date, or the platform would look late.
   */
  leapTo(instant: number): Promise<void>;
}

/** Asks the platform's testing hook to move; resolves to the HTTP status, 0 for no answer. */
export type MovePlatform = (instant: number) => Promise<number>;

const day = 86_400_000;

/** A clock that moves the network, then the platform, whose jobs have run when it answers. */
export function createMovableClock(start: number, network: Network, movePlatform: MovePlatform): RunClock {
  const clock = createVirtualClock(start);

  async function leapTo(instant: number): Promise<void> {
    await network.moveTo(instant);
    const status = await movePlatform(instant);
    clock.moveTo(instant);
    if (status !== 204) {
      const at = new Date(instant).toISOString();
      throw new Unmet(
        text(
          `平台的测试时钟接口未能拨到 ${at}（HTTP ${String(status)}）`,
          `the platform's testing hook did not move its clock to ${at} (HTTP ${String(status)})`,
        ),
      );
    }
  }

  return {
    movable: true,
    now: () => clock.now(),
    leapTo,
    async advanceTo(instant) {
      while (clock.now() < instant) {
        await leapTo(Math.min(instant, lastInstantOfDay(clock.now() + 1)));
      }
    },
  };
}

function refuse(instant: number): never {
  const days = Math.max(1, Math.ceil((instant - systemClock.now()) / day));
  throw new Undecided(
    text(
      `平台时钟不可拨动：需实际观察约 ${String(days)} 天`,
      `the platform's clock cannot be moved: about ${String(days)} days of observation would be needed`,
    ),
  );
}

/** The machine's clock, for a platform whose time cannot be moved. */
export const unmovableClock: RunClock = {
  movable: false,
  now: () => systemClock.now(),
  advanceTo: refuse,
  leapTo: refuse,
};
