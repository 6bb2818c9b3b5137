/** What every program of the network reads the time from, so that a run can stand still or jump. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved, and never moves back. */
export interface VirtualClock extends Clock {
  /** Moves to `instant` (epoch ms); throws a RangeError when that lies in the past of this clock. */
  moveTo(instant: number): void;
  /** Stands where it began, as a world that begins anew. */
  restart(): void;
}

/** A virtual clock that starts, and stands, at `start` (epoch ms). */
export function createVirtualClock(start: number): VirtualClock {
  let instant = start;
  return {
    now: () => instant,
    moveTo(next) {
      if (!Number.isFinite(next)) throw new RangeError(`A clock cannot move to ${String(next)}.`);
      if (next < instant) {
        throw new RangeError(
          `A clock never moves back: asked for ${new Date(next).toISOString()}, it is ${new Date(instant).toISOString()}.`,
        );
      }
      instant = next;
    },
    restart() {
      instant = start;
    },
  };
}

/** The machine's clock where one that can be moved is asked for: it runs by itself and refuses every move. */
export function createRunningClock(): VirtualClock {
  return {
    now: () => Date.now(),
    moveTo() {
      throw new RangeError('This clock runs with the machine; it cannot be moved.');
    },
    restart: () => undefined,
  };
}
