import { contentDigest } from '../node/content-digest.ts';
import { refusal } from '../refusal.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** What a platform says became of a batch. */
export interface BatchResult {
  readonly accepted: number;
  readonly rejected: readonly { readonly recordId: string }[];
}

/** The results of batches that platforms reported, the newest of each. */
export interface BatchResults {
  /** Throws Problem 3001 for a result that is not one of these rows. */
  put(
    result: BatchResult,
    about: {
      readonly clientId: string;
      readonly item: string;
      readonly batchId: string;
      readonly rows: readonly { readonly recordId: string }[];
    },
  ): 'accepted' | 'updated' | 'duplicate';
}

export function createBatchResults(store: NetworkStore): BatchResults {
  const kept = openKept<{ readonly digest: string; readonly result: BatchResult }>(store, 'batch-result');

  return {
    put(result, { clientId, item, batchId, rows }) {
      const objection = objectionTo(result, rows);
      if (objection !== undefined) throw refusal('3001', objection);
      const key = JSON.stringify([clientId, item, batchId]);
      const known = kept.get(key);
      const digest = contentDigest(result);
      if (known?.digest === digest) return 'duplicate';
      kept.put(key, { digest, result });
      return known ? 'updated' : 'accepted';
    },
  };
}

function objectionTo(
  { accepted, rejected }: BatchResult,
  rows: readonly { readonly recordId: string }[],
): string | undefined {
  const inBatch = new Set(rows.map(({ recordId }) => recordId));
  const refused = new Set(rejected.map(({ recordId }) => recordId));
  if (refused.size < rejected.length) return '/rejected has a row twice.';
  if ([...refused].some((recordId) => !inBatch.has(recordId))) return '/rejected has a row of another batch.';
  return accepted + rejected.length === rows.length
    ? undefined
    : `/accepted and /rejected are not the ${rows.length} rows of the batch together.`;
}
