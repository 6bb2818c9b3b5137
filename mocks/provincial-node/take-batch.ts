import type { ProfileItem } from '../../src/contract/profile.ts';
import { validateRecord } from '../../src/contract/validate-record.ts';
import { boundedErrors, type RowError } from '../node/row-error.ts';
import { refusal } from '../refusal.ts';
import { readRow } from './read-row.ts';
import type { RowResult, UploadedRow, UploadRegister } from './upload-register.ts';

export interface BatchResult {
  readonly batchId: string;
  readonly accepted: number;
  readonly rejected: number;
  readonly rows: readonly RowResult[];
}

/** Takes a batch whose breaches, if any, lie in its rows; throws Problem 3006 for an item that is not aggregated. */
export function takeBatch(
  plain: unknown,
  options: {
    readonly platformId: string;
    readonly item: ProfileItem | undefined;
    readonly uploads: UploadRegister;
    /** Epoch ms. */
    readonly now: number;
  },
): BatchResult {
  const { item, uploads, platformId, now } = options;
  if (item?.method !== 'aggregation') throw refusal('3006', 'Only aggregated items are uploaded.');
  // All that isRowViolation does not excuse, the contract has refused before.
  const batch = plain as { readonly batchId: string; readonly rows: readonly unknown[] };
  const read = batch.rows.map(readRow);
  const flawOf = new Map(read.map(({ row, flaw }) => [row, flaw]));
  const rows = uploads.take(
    { platformId, item: item.id, rows: read.map(({ row }) => row) },
    { now, flaws: (row) => errorsOf(row, { flaw: flawOf.get(row), item: item.id }) },
  );
  const count = (status: RowResult['status']) => rows.filter((row) => row.status === status).length;
  return { batchId: batch.batchId, accepted: count('accepted'), rejected: count('rejected'), rows };
}

function errorsOf(
  { record }: UploadedRow,
  { flaw, item }: { readonly flaw: string | undefined; readonly item: string },
): readonly RowError[] {
  if (flaw !== undefined) return [{ pointer: '', message: flaw }];
  if (record === undefined) return [];
  return boundedErrors(validateRecord(item, record));
}
