import type { JournalEntry, NetworkState } from '../contract/admin.ts';
import { filterEntries, type JournalFilter } from '../contract/journal-filter.ts';
import { text } from '../engine/text.ts';
import { Undecided } from '../engine/undecided.ts';
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
 * Throws Undecided where the network no longer holds what was asked for: what is not in a journal with a gap may have
 * been received all the same.
 *
 * @param newest Sequence number of the newest entry when the run began.
 */
export function mirrorJournal(
  network: Pick<Network, 'received'> & { state(): Promise<Pick<NetworkState, 'journalDropped'>> },
  newest: number,
): MirroredJournal {
  let entries: JournalEntry[] = [];
  let [oldest, read] = [newest, newest];
  /** Sequence number of the newest entry that was gone before it was read. */
  let lost = newest;
  let underWay: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function readOn(): Promise<void> {
    const come = await network.received({ since: read });
    lost = lastMissing(come, read) ?? lost;
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

  async function askNetwork(filter: JournalFilter): Promise<readonly JournalEntry[]> {
    const found = await network.received(filter);
    const { journalDropped } = await network.state();
    // What came before the run is nothing that it asks for.
    if (Math.max(filter.since ?? 0, newest) < journalDropped) throw withGap(journalDropped - newest);
    return found;
  }

  return {
    async mark() {
      await upToNow();
      return read;
    },
    async received(filter) {
      const { since } = filter;
      if (since === undefined || since < oldest) return askNetwork(filter);
      await upToNow();
      // A reading may have let go of what this one is after.
      if (since < oldest) return askNetwork(filter);
      if (since < lost) throw withGap(lost - newest);
      return filterEntries(entries.slice(firstAfter(entries, since)), filter);
    },
  };
}

/** The last sequence number after `since` that is not among entries, which come in its order; undefined for none. */
function lastMissing(entries: readonly JournalEntry[], since: number): number | undefined {
  const newest = entries.at(-1)?.sequence ?? since;
  if (newest - since === entries.length) return undefined;
  for (let place = entries.length - 1; place >= 0; place -= 1) {
    const { sequence = 0 } = entries[place] ?? {};
    const before = entries[place - 1]?.sequence ?? since;
    if (sequence - before > 1) return sequence - 1;
  }
  return undefined;
}

function withGap(gone: number): Undecided {
  return new Undecided(
    text(
      `完整的网络日志：本次运行中已有 ${String(gone)} 条因日志已满而不在其中`,
      `the whole journal of the network: ${String(gone)} entries of this run are gone from it, since it was full`,
    ),
  );
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
