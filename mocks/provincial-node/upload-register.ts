import { contentDigest } from '../node/content-digest.ts';
import type { RowError } from '../node/row-error.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** One row of a batch: a record, or word that an earlier one is withdrawn. */
export interface UploadedRow {
  readonly externalSystemId: string;
  readonly dueAt?: string;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly withdrawn?: true;
}

/** A row as the node keeps it; the newest accepted version of its externalSystemId. */
export interface KeptRow extends UploadedRow {
  readonly platformId: string;
  readonly item: string;
  /** Epoch ms of the acceptance. */
  readonly receivedAt: number;
  /** Lower-hex SM3 of the record, or `withdrawn`. */
  readonly digest: string;
}

export interface RowResult {
  readonly externalSystemId: string;
  readonly status: 'accepted' | 'duplicate' | 'rejected';
  readonly errors: readonly RowError[];
}

export interface UploadRegister {
  /**
   * Takes a batch row by row. The same content under a known externalSystemId is a duplicate and kept once; another
   * content corrects it; `withdrawn` withdraws it. `flaws` says what is wrong with a row.
   */
  take(
    batch: { readonly platformId: string; readonly item: string; readonly rows: readonly UploadedRow[] },
    options: { readonly now: number; readonly flaws: (row: UploadedRow) => readonly RowError[] },
  ): RowResult[];
  rows(filter: { readonly item?: string }): readonly KeptRow[];
}

export function createUploadRegister(store: NetworkStore): UploadRegister {
  const kept = openKept<KeptRow>(store, 'upload');

  return {
    take({ platformId, item, rows }, { now, flaws }) {
      const fresh = new Map<string, KeptRow>();
      const results = rows.map((row): RowResult => {
        const key = JSON.stringify([platformId, item, row.externalSystemId]);
        const known = fresh.get(key) ?? kept.get(key);
        const digest = row.withdrawn ? 'withdrawn' : contentDigest(row.record ?? null);
        if (known?.digest === digest) return result(row, 'duplicate');
        const errors = flaws(row);
        if (errors.length > 0) return result(row, 'rejected', errors);
        if (row.withdrawn && !known) return result(row, 'rejected', [nothingToWithdraw]);
        fresh.set(key, { ...row, platformId, item, receivedAt: now, digest });
        return result(row, 'accepted');
      });
      kept.putAll(fresh);
      return results;
    },
    rows: ({ item }) => [...kept.values()].filter((row) => item === undefined || row.item === item),
  };
}

const nothingToWithdraw: RowError = { pointer: '', message: 'Nothing to withdraw.' };

function result(row: UploadedRow, status: RowResult['status'], errors: readonly RowError[] = []): RowResult {
  return { externalSystemId: row.externalSystemId, status, errors };
}
