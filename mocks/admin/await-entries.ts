import type { JournalEntry } from '../../src/contract/admin.ts';
import type { Journal } from '../journal.ts';
import type { JournalFilter } from '../../src/contract/journal-filter.ts';

/**
 * The entries that a filter wants: those that are there, or the first that come within `waitMs` of real time; none
 * where the time ran out or a signal ended the wait.
 */
export function awaitEntries(
  journal: Journal,
  filter: JournalFilter,
  { waitMs, signals }: { readonly waitMs: number; readonly signals: readonly AbortSignal[] },
): Promise<readonly JournalEntry[]> {
  const there = journal.entries(filter);
  if (there.length > 0 || waitMs <= 0 || signals.some(({ aborted }) => aborted)) {
    return Promise.resolve(there);
  }
  return new Promise((resolve) => {
    let seen = journal.length;
    const end = (entries: readonly JournalEntry[] = []) => {
      clearTimeout(timer);
      stop();
      for (const signal of signals) signal.removeEventListener('abort', abandon);
      resolve(entries);
    };
    const abandon = () => end();
    const timer = setTimeout(abandon, waitMs);
    const stop = journal.onRecord(() => {
      // Only what has come since is looked at.
      const come = journal.entries({ ...filter, since: Math.max(seen, filter.since ?? 0) });
      seen = journal.length;
      if (come.length > 0) end(come);
    });
    for (const signal of signals) signal.addEventListener('abort', abandon, { once: true });
  });
}
