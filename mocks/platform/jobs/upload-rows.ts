import type { Manner } from '../manner.ts';
import type { PlatformContext } from '../platform-context.ts';
import { randomUUID } from 'node:crypto';
import type { UploadResult, UploadRow } from '../upstream/provincial-node.ts';
import { UpstreamError } from '../upstream/upstream-error.ts';

/** A row to be reported, and what it is a report of. */
export interface Report {
  readonly recordId: string;
  /** Digest of what is sent. */
  readonly version: string;
  readonly row: UploadRow;
}

/**
 * Sends rows and notes the fate of each. A row is noted as sent before it leaves, so that after a lost answer
 * it goes out again under the same id; a rejected one is kept with its errors, and the good ones stay good.
 */
export async function uploadRows(
  { node, store, decisions, manner }: PlatformContext,
  {
    item,
    batchId,
    reports,
  }: { readonly item: string; readonly batchId: string; readonly reports: readonly Report[] },
): Promise<void> {
  for (const part of partsOf(reports, manner.uploadPart)) {
    const byId = new Map(part.map((report) => [report.row.externalSystemId, report]));
    store.transaction(() => {
      for (const report of part) note(report, 'sent', []);
    });
    const rows = part.map(({ row }) => row);
    const results = await node
      .upload({ item, batchId, rows }, randomUUID())
      .catch((error: unknown) => believed(rows, error));
    const accepted = new Set(decisions.reporting.acceptedOf(results));
    store.transaction(() => {
      for (const result of results) {
        const report = byId.get(result.externalSystemId);
        if (report) note(report, accepted.has(result) ? 'accepted' : 'rejected', result.errors);
      }
    });
  }

  function believed(rows: readonly UploadRow[], error: unknown): readonly UploadResult[] {
    const isLost = error instanceof UpstreamError && error.mayHaveArrived;
    if (!isLost || !decisions.reporting.believesTaken({ isLate: error.code === '5002' })) throw error;
    return rows.map(({ externalSystemId }) => ({ externalSystemId, status: 'accepted', errors: [] }));
  }

  function note(
    { recordId, version, row }: Report,
    state: 'sent' | 'accepted' | 'rejected',
    errors: readonly unknown[],
  ) {
    store.uploads.put({ externalId: row.externalSystemId, item, recordId, version, state, errors });
  }
}

/**
 * Parts of so many rows, and characters of JSON well within the node's limit of bytes, in order; a row that is too
 * long by itself goes alone.
 */
export function partsOf(
  reports: readonly Report[],
  atOnce: Manner['uploadPart'],
): readonly (readonly Report[])[] {
  const parts: Report[][] = [];
  let characters = 0;
  for (const report of reports) {
    const length = JSON.stringify(report.row).length;
    const part = parts.at(-1);
    const isFull = !part || part.length === atOnce.rows || characters + length > atOnce.characters;
    characters = isFull ? length : characters + length;
    if (isFull) parts.push([report]);
    else part.push(report);
  }
  return parts;
}
