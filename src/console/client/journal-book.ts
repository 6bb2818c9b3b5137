import type { ExchangeSummary } from './exchange-summary.ts';

/** Summaries of the journal, newest first and without gaps, bounded: the oldest go first. */
export interface JournalBook {
  /** Newest first. */
  readonly summaries: readonly ExchangeSummary[];
  /** Sequence number of the newest; 0 before the first. */
  readonly newest: number;
  readonly oldest: number;
  /** Takes entries that followed the newest. */
  addNewer(summaries: readonly ExchangeSummary[]): readonly ExchangeSummary[];
  /** Takes entries from before the oldest. */
  addOlder(summaries: readonly ExchangeSummary[]): void;
  /** Says that everything up to `sequence` is known or not asked for. */
  startAt(sequence: number): void;
  empty(): void;
}

/** As many as a journal keeps by default: a summary is small, and no more can be opened. */
export const mostSummaries = 20_000;

export function createJournalBook(most: number = mostSummaries): JournalBook {
  // Oldest first inside: what is new is put behind, and nothing moves.
  let kept: ExchangeSummary[] = [];
  let newest = 0;

  return {
    get summaries() {
      return kept.toReversed();
    },
    get newest() {
      return newest;
    },
    get oldest() {
      return kept[0]?.sequence ?? newest + 1;
    },
    addNewer(summaries) {
      const fresh = summaries.filter(({ sequence }) => sequence > newest);
      fresh.sort((a, b) => a.sequence - b.sequence);
      kept.push(...fresh);
      newest = fresh.at(-1)?.sequence ?? newest;
      if (kept.length > most) kept = kept.slice(-most);
      return fresh;
    },
    addOlder(summaries) {
      const [first] = kept;
      const before = summaries.filter(({ sequence }) => sequence < (first?.sequence ?? newest + 1));
      before.sort((a, b) => a.sequence - b.sequence);
      kept = [...before, ...kept].slice(-most);
    },
    startAt(sequence) {
      newest = Math.max(newest, sequence);
    },
    empty() {
      kept = [];
      newest = 0;
    },
  };
}
