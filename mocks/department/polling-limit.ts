import type { Clock } from '../../src/engine/clock.ts';
import { Problem } from '../../src/contract/problem.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

const minute = 60_000;

/** How often one caller looks for changes of one item where there are none. */
export interface PollingLimit {
  /** Throws Problem 4003 with Retry-After for who asks again too soon. */
  check(caller: string, item: string): void;
  /** Counts an answer that left nothing more to read; what is read on at once is not counted. */
  count(caller: string, item: string): void;
}

/** Departments allow `perMinute` looks in any minute of `clock`, at whichever replica. */
export function createPollingLimit(clock: Clock, perMinute: number, store: NetworkStore): PollingLimit {
  const looks = openKept<readonly number[]>(store, 'look');
  const recent = (caller: string, item: string): readonly number[] =>
    (looks.get(`${caller} ${item}`) ?? []).filter((at) => at > clock.now() - minute);
  return {
    check(caller, item) {
      const [oldest = 0, ...others] = recent(caller, item);
      if (others.length + 1 < perMinute) return;
      const seconds = Math.max(1, Math.ceil((oldest + minute - clock.now()) / 1000));
      throw new Problem(429, '4003', 'Too many looks for changes of this item within a minute.', {
        headers: { 'retry-after': String(seconds) },
      });
    },
    count(caller, item) {
      looks.put(`${caller} ${item}`, [...recent(caller, item), clock.now()].slice(-perMinute));
    },
  };
}
