import { systemClock, type Clock } from '../../src/engine/clock.ts';

/** The platform's clock: the machine's own, until a test makes it stand still and moves it. */
export interface PlatformClock extends Clock {
  isStill(): boolean;
  moveTo(instant: number): void;
}

/** Stands still at `start` (epoch ms) from the beginning when one is given. */
export function createPlatformClock(start?: number, running: Clock = systemClock): PlatformClock {
  let still = start;
  return {
    now: () => still ?? running.now(),
    isStill: () => still !== undefined,
    moveTo(instant) {
      still = instant;
    },
  };
}
