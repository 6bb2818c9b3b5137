import type { ProfileItem } from '../../src/contract/profile.ts';
import type { ItemRecord } from './store/record-store.ts';

/** What a row of a batch came to: a result code, and records where that is 0000. */
export interface CollectedRow {
  readonly uscc: string;
  readonly code: string;
  readonly records?: readonly ItemRecord[];
  /** Positions of the records to which an objection is open. */
  readonly contested?: readonly number[];
}

/**
 * The rows as CSV (RFC 4180): one line a record, one line for a row that has none. The last column says `true` of a
 * record to which an objection is open.
 */
export function batchCsv(rows: readonly CollectedRow[], item: ProfileItem): string {
  // The code of the row stands first, so that of the record would only repeat it.
  const fields = item.fields.map(({ id }) => id).filter((id) => id !== 'uscc');
  const lines = rows.flatMap(({ uscc, code, records = [], contested = [] }) => {
    const given = records.length === 0 ? [{} as Record<string, unknown>] : records;
    return given.map((record, place) => [
      uscc,
      code,
      ...fields.map((field) => record[field]),
      contested.includes(place) ? true : undefined,
    ]);
  });
  return [['uscc', 'code', ...fields, 'contested'], ...lines]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');
}

/** A cell that a spreadsheet would take for a formula is kept text by a leading apostrophe. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
