import type { JournalEntry, NetworkMember } from '../src/contract/admin.ts';
import type { Clock } from '../src/engine/clock.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { NetworkStore } from './store/network-store.ts';

export interface JournalFilter {
  /** Only entries after this sequence number. */
  readonly since?: number;
  readonly member?: NetworkMember;
  readonly operation?: string;
  readonly item?: string;
}

/** What the members of the network received and answered, bounded: the oldest entries go first. */
export interface Journal {
  record(entry: Omit<JournalEntry, 'sequence' | 'at'>): JournalEntry;
  entries(filter?: JournalFilter): readonly JournalEntry[];
  /** Sequence number of the newest entry. */
  readonly length: number;
  /** How many entries the bound has pushed out. */
  readonly dropped: number;
}

export interface JournalBounds {
  readonly maxEntries: number;
  /** Of the text kept: bodies, headers and plaintexts. */
  readonly maxBytes: number;
  /** Of one body; the rest is cut. */
  readonly maxBodyCharacters: number;
}

export const defaultJournalBounds: JournalBounds = {
  maxEntries: 20_000,
  maxBytes: 256 * 1024 * 1024,
  maxBodyCharacters: 2 * 1024 * 1024,
};

/** A journal on `clock`; with a shared store, that of all replicas. */
export function createJournal(
  clock: Clock,
  bounds: JournalBounds = defaultJournalBounds,
  store: NetworkStore = createMemoryStore(),
): Journal {
  let kept: { readonly entry: JournalEntry; readonly bytes: number }[] = [];
  let first = 0;
  let bytes = 0;
  let length = 0;
  let dropped = 0;

  function dropOldest(): void {
    bytes -= kept[first]?.bytes ?? 0;
    first += 1;
    dropped += 1;
    if (first > 1024 && first * 2 > kept.length) {
      kept = kept.slice(first);
      first = 0;
    }
  }

  /** Keeps an entry and returns how many the bound pushed out for it. */
  function keep(entry: JournalEntry): number {
    const before = dropped;
    const size = sizeOf(entry);
    if (kept.length === first) dropped = entry.sequence - 1;
    kept.push({ entry, bytes: size });
    bytes += size;
    length = entry.sequence;
    while (kept.length - first > bounds.maxEntries || (bytes > bounds.maxBytes && kept.length - first > 1)) {
      dropOldest();
    }
    return dropped - before;
  }

  store.follow('journal', {
    // What the store holds under this kind was recorded below. It comes in the order of its sequence.
    put: (_key, value) => void keep(value as JournalEntry),
    // Whoever dropped it has the same bounds.
    remove: () => undefined,
    clear() {
      kept = [];
      first = bytes = length = dropped = 0;
    },
  });

  return {
    record(received) {
      const entry = cut({ sequence: length + 1, at: clock.now(), ...received }, bounds.maxBodyCharacters);
      const gone = keep(entry);
      if (store.isShared) {
        const stored = (sequence: number, value: unknown) =>
          ({ kind: 'journal', key: String(sequence), value }) as const;
        const pushedOut = Array.from({ length: gone }, (_, place) => stored(dropped - place, undefined));
        store.save([stored(entry.sequence, entry), ...pushedOut]);
      }
      return entry;
    },
    entries({ since = 0, member, operation, item } = {}) {
      const skip = Math.max(0, since - dropped);
      return kept
        .slice(first + skip)
        .map(({ entry }) => entry)
        .filter(
          (entry) =>
            entry.sequence > since &&
            (member === undefined || entry.member === member) &&
            (operation === undefined || entry.operation === operation) &&
            (item === undefined || entry.item === item),
        );
    },
    get length() {
      return length;
    },
    get dropped() {
      return dropped;
    },
  };
}

function cut(entry: JournalEntry, max: number): JournalEntry {
  if (entry.request.body.length <= max && entry.response.body.length <= max) return entry;
  return {
    ...entry,
    request: { ...entry.request, body: entry.request.body.slice(0, max) },
    response: { ...entry.response, body: entry.response.body.slice(0, max) },
  };
}

/** Close enough: one byte a character, and a plaintext is about as long as what carried it. */
function sizeOf({ request, response, plainRequest, plainResponse }: JournalEntry): number {
  const plain = (value: unknown, body: string) => (value === null || value === undefined ? 0 : body.length);
  return (
    512 +
    request.body.length +
    response.body.length +
    plain(plainRequest, request.body) +
    plain(plainResponse, response.body)
  );
}
