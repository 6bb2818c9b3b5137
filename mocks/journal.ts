import type { JournalEntry } from '../src/contract/admin.ts';
import { filterEntries, type JournalFilter } from '../src/contract/journal-filter.ts';
import type { Clock } from '../src/engine/clock.ts';
import type { JournalDraft } from './journal-draft.ts';
import { createJournalShelf } from './journal-shelf.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { NetworkStore } from './store/network-store.ts';

/** What the members of the network received and answered, bounded: the oldest entries go first. */
export interface Journal {
  /** Returns the sequence number of the new entry. */
  record(received: JournalDraft): number;
  entries(filter?: JournalFilter): readonly JournalEntry[];
  /** Calls back after every new entry, until what it returns is called. */
  onRecord(listener: () => void): () => void;
  /** Sequence number of the newest entry. */
  readonly length: number;
  /** How many entries the bound has pushed out. */
  readonly dropped: number;
}

export interface JournalBounds {
  readonly maxEntries: number;
  /** Of what is kept: bodies, headers, plaintexts of envelopes. */
  readonly maxBytes: number;
  /** Of one body; the rest is cut. */
  readonly maxBodyCharacters: number;
}

export const defaultJournalBounds: JournalBounds = {
  // Half of it may be one platform that reports row by row for a year.
  maxEntries: 100_000,
  maxBytes: 256 * 1024 * 1024,
  maxBodyCharacters: 2 * 1024 * 1024,
};

/** Of a network that serves all day, in little memory: some 10,000 inquiries. */
export const servingJournalBounds: JournalBounds = { ...defaultJournalBounds, maxBytes: 12 * 1024 * 1024 };

/** Of a namespace: there may be many of them in one process. */
export const namespaceJournalBounds: JournalBounds = {
  ...defaultJournalBounds,
  maxEntries: 2_000,
  maxBytes: 16 * 1024 * 1024,
};

/** A journal on `clock`; with a shared store, that of all replicas. */
export function createJournal(
  clock: Clock,
  bounds: JournalBounds = defaultJournalBounds,
  store: NetworkStore = createMemoryStore(),
): Journal {
  const shelf = createJournalShelf(bounds.maxBodyCharacters);
  let length = 0;
  let dropped = 0;
  const listeners = new Set<() => void>();

  /** Keeps an entry and returns how many the bound pushed out for it. */
  function keep(received: JournalDraft, at: Pick<JournalEntry, 'sequence' | 'at'>): number {
    const before = dropped;
    if (shelf.size === 0) dropped = at.sequence - 1;
    shelf.push(received, at);
    length = at.sequence;
    while (shelf.size > bounds.maxEntries || (shelf.bytes > bounds.maxBytes && shelf.size > 1)) {
      shelf.dropOldest();
      dropped += 1;
    }
    for (const listener of listeners) listener();
    return dropped - before;
  }

  store.follow('journal', {
    // What the store holds under this kind was recorded below. It comes in the order of its sequence.
    put(_key, value) {
      const entry = value as JournalEntry;
      keep(entry, entry);
    },
    // Whoever dropped it has the same bounds.
    remove: () => undefined,
    clear() {
      shelf.clear();
      length = dropped = 0;
    },
  });

  return {
    record(received) {
      const gone = keep(received, { sequence: length + 1, at: clock.now() });
      if (!store.isShared) return length;
      const stored = (sequence: number, value: unknown) =>
        ({ kind: 'journal', key: String(sequence), value }) as const;
      const pushedOut = Array.from({ length: gone }, (_, place) => stored(dropped - place, undefined));
      const [entry] = shelf.entries(shelf.size - 1);
      store.save([stored(length, entry), ...pushedOut]);
      return length;
    },
    entries(filter = {}) {
      const skip = Math.max(0, (filter.since ?? 0) - dropped);
      return filterEntries(shelf.entries(skip), filter);
    },
    onRecord(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get length() {
      return length;
    },
    get dropped() {
      return dropped;
    },
  };
}
