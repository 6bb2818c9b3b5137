import { sameContent } from '../node/same-content.ts';
import type { RowError } from '../node/row-error.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** A row that can be named; the rest of it is as its kind says. */
export interface NamedRow extends Readonly<Record<string, unknown>> {
  readonly externalSystemId: string;
  readonly platformId: string;
}

export interface RowUploaded {
  readonly externalSystemId: string;
  readonly platformId: string;
  readonly status: 'accepted' | 'updated' | 'duplicate' | 'rejected';
  readonly errors: readonly RowError[];
}

/** A kept row: the newest accepted content of its identity. */
interface KeptRow {
  readonly row: NamedRow;
  /** Epoch ms. */
  readonly receivedAt: number;
}

/** What platforms upload to the national node about what they do, each row known by kind, platformId and externalSystemId. */
export interface RowRegister {
  /** Takes rows one after the other; `flaws` says what is wrong with the one at a place. */
  take(
    batch: { readonly clientId: string; readonly kind: string; readonly rows: readonly NamedRow[] },
    options: { readonly now: number; readonly flaws: (row: NamedRow, place: number) => readonly RowError[] },
  ): RowUploaded[];
  /** The rows of a kind, in the order in which they first came. */
  rows(kind: string): readonly NamedRow[];
}

const none: readonly RowError[] = [];

export function createRowRegister(store: NetworkStore): RowRegister {
  /** Beginning of the key, platformId and externalSystemId → row: most rows are looked for and few are new. */
  const index = new Map<string, Map<string, Map<string, KeptRow>>>();
  const kept = openKept<KeptRow>(store, 'national-row', {
    put(value, key) {
      const [kind = '', clientId = ''] = JSON.parse(key) as readonly string[];
      note(beginningOf(kind, clientId), value);
    },
    clear: () => index.clear(),
  });

  function note(beginning: string, value: KeptRow): void {
    const platforms = entryOf(index, beginning);
    entryOf(platforms, value.row.platformId).set(value.row.externalSystemId, value);
  }

  return {
    take({ clientId, kind, rows }, { now, flaws }) {
      const beginning = beginningOf(kind, clientId);
      const platforms = index.get(beginning);
      const fresh = new Map<string, KeptRow>();
      const results = rows.map((row, place): RowUploaded => {
        const { externalSystemId, platformId } = row;
        const known = fresh.size === 0 ? undefined : fresh.get(keyOf(beginning, row));
        const before = known ?? platforms?.get(platformId)?.get(externalSystemId);
        if (before && sameContent(before.row, row)) return resultOf(row, 'duplicate');
        const errors = flaws(row, place);
        if (errors.length > 0) return resultOf(row, 'rejected', errors);
        fresh.set(keyOf(beginning, row), { row, receivedAt: now });
        return resultOf(row, before ? 'updated' : 'accepted');
      });
      kept.putAll(fresh);
      return results;
    },
    rows: (kind) =>
      [...kept].filter(([key]) => (JSON.parse(key) as string[])[0] === kind).map(([, { row }]) => row),
  };
}

function resultOf(
  { externalSystemId, platformId }: NamedRow,
  status: RowUploaded['status'],
  errors: readonly RowError[] = none,
): RowUploaded {
  return { externalSystemId, platformId, status, errors };
}

/** What the keys of a client's rows of a kind begin with. */
function beginningOf(kind: string, clientId: string): string {
  return JSON.stringify([kind, clientId]).slice(0, -1);
}

/** The JSON of kind, client, platform and row. */
function keyOf(beginning: string, { platformId, externalSystemId }: NamedRow): string {
  return `${beginning},${JSON.stringify(platformId)},${JSON.stringify(externalSystemId)}]`;
}

function entryOf<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, known);
  return known;
}
