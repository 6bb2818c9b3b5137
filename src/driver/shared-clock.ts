import type { RunClock } from './run-clock.ts';

/** One clock for several cases of a check that all move it. */
export interface SharedClock {
  /** A clock for one more case; `leave` when it ends, so that nobody waits for it. */
  join(): { readonly clock: RunClock; leave(): void };
}

interface Waiting {
  readonly instant: number;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Moves a clock for all who share it: time stands while any of them is at work, and once all wait for some instant
 * it goes to the earliest. So each sees time as if it were alone with it, and an hour that all of them need passes
 * once. What they do must not disturb the others, as cases of a check do not that are about different items.
 */
export function shareClock(clock: RunClock): SharedClock {
  const waiting = new Set<Waiting>();
  let members = 0;
  let moves = false;

  async function settle(): Promise<void> {
    if (moves || waiting.size === 0 || waiting.size < members) return;
    moves = true;
    try {
      await clock.advanceTo(Math.min(...[...waiting].map(({ instant }) => instant)));
      for (const one of [...waiting].filter(({ instant }) => instant <= clock.now())) {
        waiting.delete(one);
        one.resolve();
      }
    } catch (error) {
      for (const one of waiting) one.reject(error);
      waiting.clear();
    } finally {
      moves = false;
    }
    // Who was let go is at work again, unless it left meanwhile.
    await settle();
  }

  return {
    join() {
      members += 1;
      let isMember = true;
      return {
        clock: {
          movable: clock.movable,
          now: () => clock.now(),
          async advanceTo(instant) {
            if (!isMember) throw new Error('A case that has ended moves no clock.');
            if (clock.movable && clock.now() >= instant) return;
            await new Promise<void>((resolve, reject) => {
              waiting.add({ instant, resolve, reject });
              void settle();
            });
          },
          leapTo: () => Promise.reject(new Error('Cases that share a clock do not leap.')),
        },
        leave() {
          if (!isMember) return;
          isMember = false;
          members -= 1;
          void settle();
        },
      };
    },
  };
}
