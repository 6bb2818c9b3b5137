import type { ProfileItem } from '../../src/contract/profile.ts';
import { validateRecord } from '../../src/contract/validate-record.ts';
import type { Violation } from '../../src/contract/violation.ts';
import { refusal } from '../refusal.ts';
import type { RowError, RowResult, UploadedRow, UploadRegister } from './upload-register.ts';

export interface BatchResult {
  readonly batchId: string;
  readonly accepted: number;
  readonly rejected: number;
  readonly rows: readonly RowResult[];
}

/** Whether a breach lies in one row and leaves it nameable: then it costs that row and not the batch. */
export function isRowViolation({ pointer }: Violation): boolean {
  return /^\/rows\/\d+(?!\/externalSystemId)(?:\/|$)/.test(pointer);
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
  // What isRowViolation does not cover, the contract has refused before.
  const { batchId, rows } = plain as { readonly batchId: string; readonly rows: readonly UploadedRow[] };
  const unnamed = rows.findIndex((row) => typeof row?.externalSystemId !== 'string');
  if (unnamed >= 0) throw refusal('3002', `Row ${unnamed + 1} has no externalSystemId.`);
  const results = uploads.take(
    { platformId, item: item.id, rows },
    { now, flaws: (row) => flawsOf(row, item.id) },
  );
  const count = (status: RowResult['status']) => results.filter((row) => row.status === status).length;
  return { batchId, accepted: count('accepted'), rejected: count('rejected'), rows: results };
}

function flawsOf(row: UploadedRow, item: string): readonly RowError[] {
  const { record, withdrawn, dueAt, externalSystemId, ...unknown } = row;
  if (!/^[A-Za-z0-9._:-]{1,100}$/.test(externalSystemId)) return [flaw('externalSystemId is malformed.')];
  if (Object.keys(unknown).length > 0) return [flaw('The row has a member that is not known.')];
  if ((record === undefined) === (withdrawn === undefined))
    return [flaw('A row has a record or is withdrawn.')];
  if (withdrawn !== undefined && withdrawn !== true) return [flaw('"withdrawn" can only be true.')];
  if (dueAt !== undefined && !/^\d{4}(?:-\d\d){2} \d\d(?::\d\d){2}$/.test(dueAt))
    return [flaw('dueAt is no time.')];
  if (withdrawn) return [];
  return validateRecord(item, record)
    .slice(0, 100)
    .map(({ pointer, message }) => ({ pointer: pointer.slice(0, 200), message: message.slice(0, 500) }));
}

function flaw(message: string): RowError {
  return { pointer: '', message };
}
