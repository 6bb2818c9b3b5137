import { contentDigest } from '../node/content-digest.ts';
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
  readonly digest: string;
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

export function createRowRegister(store: NetworkStore): RowRegister {
  const kept = openKept<KeptRow>(store, 'national-row');

  return {
    take({ clientId, kind, rows }, { now, flaws }) {
      const fresh = new Map<string, KeptRow>();
      const results = rows.map((row, place): RowUploaded => {
        const { externalSystemId, platformId } = row;
        const key = JSON.stringify([kind, clientId, platformId, externalSystemId]);
        const known = fresh.get(key) ?? kept.get(key);
        const digest = contentDigest(row);
        const result = (status: RowUploaded['status'], errors: readonly RowError[] = []) => ({
          externalSystemId,
          platformId,
          status,
          errors,
        });
        if (known?.digest === digest) return result('duplicate');
        const errors = flaws(row, place);
        if (errors.length > 0) return result('rejected', errors);
        fresh.set(key, { row, digest, receivedAt: now });
        return result(known ? 'updated' : 'accepted');
      });
      kept.putAll(fresh);
      return results;
    },
    rows: (kind) =>
      [...kept].filter(([key]) => (JSON.parse(key) as string[])[0] === kind).map(([, { row }]) => row),
  };
}
