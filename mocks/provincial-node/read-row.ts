import { parseTime } from '../../src/engine/shanghai-time.ts';
import { refusal } from '../refusal.ts';
import type { UploadedRow } from './upload-register.ts';

/** A row as far as it can be read, and what keeps it from being taken. */
export interface ReadRow {
  readonly row: UploadedRow;
  readonly flaw?: string;
}

/** Reads one row of a batch around its record; throws Problem 3002 or 3001 for a row that cannot even be named. */
export function readRow(value: unknown, place: number): ReadRow {
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const { externalSystemId, record, withdrawn, dueAt, ...others } = fields;
  if (externalSystemId === undefined) throw refusal('3002', `Row ${place + 1} has no externalSystemId.`);
  if (typeof externalSystemId !== 'string' || !/^[A-Za-z0-9._:-]{1,100}$/.test(externalSystemId)) {
    throw refusal('3001', `The externalSystemId of row ${place + 1} is malformed.`);
  }
  const flawed = (flaw: string): ReadRow => ({ row: { externalSystemId }, flaw });
  if (Object.keys(others).length > 0) return flawed('The row has a member that is not known.');
  if (dueAt !== undefined && !isTime(dueAt)) return flawed('dueAt is no time.');
  const due = dueAt === undefined ? {} : { dueAt };
  if (withdrawn === true && record === undefined) return { row: { externalSystemId, withdrawn, ...due } };
  if (withdrawn !== undefined || !isObject(record)) return flawed('A row has a record, or it is withdrawn.');
  return { row: { externalSystemId, record, ...due } };
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && value.length === 19 && !Number.isNaN(parseTime(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
