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

/** Rows of a kind from one client. */
interface KindRows {
  /** platformId → externalSystemId → place. */
  readonly places: Map<string, Map<string, number>>;
  /** In the order in which they first came. */
  readonly rows: KeptRow[];
}

export function createRowRegister(store: NetworkStore): RowRegister {
  /** By the beginning of the key. */
  const index = new Map<string, KindRows>();
  const kept = openKept<KeptRow>(store, 'national-row', {
    put(value, key) {
      const [kind = '', clientId = ''] = JSON.parse(key) as readonly string[];
      note(beginningOf(kind, clientId), value);
    },
    clear: () => index.clear(),
  });

  /** Kind → client → beginning of the key: both are few, and to write one takes longer than to look for a row. */
  const beginnings = new Map<string, Map<string, string>>();
  const beginningOfKnown = (kind: string, clientId: string): string =>
    entryOf(
      entryOf(beginnings, kind, () => new Map<string, string>()),
      clientId,
      () => beginningOf(kind, clientId),
    );

  function note(beginning: string, value: KeptRow): void {
    const { places, rows } = entryOf(index, beginning, () => ({ places: new Map(), rows: [] }));
    const ofPlatform = entryOf(places, value.row.platformId, () => new Map<string, number>());
    const { externalSystemId } = value.row;
    const known = ofPlatform.get(externalSystemId);
    rows[known ?? rows.length] = value;
    if (known === undefined) ofPlatform.set(externalSystemId, rows.length - 1);
  }

  return {
    take({ clientId, kind, rows }, { now, flaws }) {
      const beginning = beginningOfKnown(kind, clientId);
      const find = finderIn(index.get(beginning));
      const fresh = new Map<string, KeptRow>();
      const results = rows.map((row, place): RowUploaded => {
        const known = fresh.size === 0 ? undefined : fresh.get(keyOf(beginning, row));
        const before = known ?? find(row);
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

/** Finds rows one after the other. What came together comes again together, and is found without a search. */
function finderIn(kept: KindRows | undefined): (row: NamedRow) => KeptRow | undefined {
  if (!kept) return () => undefined;
  const { places, rows } = kept;
  let next = -1;
  return ({ platformId, externalSystemId }) => {
    const guess = rows[next]?.row;
    const place =
      guess?.externalSystemId === externalSystemId && guess.platformId === platformId
        ? next
        : places.get(platformId)?.get(externalSystemId);
    if (place === undefined) return undefined;
    next = place + 1;
    return rows[place];
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

function entryOf<Value>(maps: Map<string, Value>, key: string, make: () => Value): Value {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = make();
  maps.set(key, made);
  return made;
}
