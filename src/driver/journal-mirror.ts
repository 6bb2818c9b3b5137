import type { JournalEntry } from '../contract/admin.ts';
import { filterEntries } from '../contract/journal-filter.ts';
import type { Network } from './network.ts';

/** What a mirror of the journal answers in the network's place. */
export type MirroredJournal = Pick<Network, 'mark' | 'received'>;

/** Entries that are kept; what is older is asked of the network itself. */
const most = 20_000;

/**
 * Reads the journal once for all cases of a run, entry by entry as it grows, instead of once for every question about
 * it. An answer always holds what the network had received when it was asked for: cases that ask while a reading is
 * under way share the next one.
 *
 * @param newest Sequence number of the newest entry when the run began.
 */
export function mirrorJournal(network: Pick<Network, 'received'>, newest: number): MirroredJournal {
  let entries: JournalEntry[] = [];
  let [oldest, read] = [newest, newest];
  let underWay: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function readOn(): Promise<void> {
    const come = await network.received({ since: read });
    entries.push(...come);
    read = come.at(-1)?.sequence ?? read;
    if (entries.length <= most) return;
    entries = entries.slice(-most / 2);
    oldest = (entries[0]?.sequence ?? read + 1) - 1;
  }

  function begin(): Promise<void> {
    const reading = readOn().finally(() => {
      if (underWay === reading) underWay = undefined;
    });
    underWay = reading;
    return reading;
  }

  /** What is under way began before it was asked for, and may have missed what came in between. */
  function upToNow(): Promise<void> {
    if (!underWay) return begin();
    next ??= underWay
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  }

  return {
    async mark() {
      await upToNow();
      return read;
    },
    async received(filter) {
      const { since } = filter;
      if (since === undefined || since < oldest) return network.received(filter);
      await upToNow();
      // A reading may have let go of what this one is after.
      return since < oldest
        ? network.received(filter)
        : filterEntries(entries.slice(firstAfter(entries, since)), filter);
    },
  };
}

/** Place of the first entry after a sequence number; they come in its order. */
function firstAfter(entries: readonly JournalEntry[], since: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.sequence ?? 0) > since) high = middle;
    else low = middle + 1;
  }
  return low;
}
