import type { ProfileItem } from '../../src/contract/profile.ts';
import type { CollectedRow } from './operations/get-batch.ts';

/** The rows as CSV (RFC 4180): one line a record, one line for a row that has none. */
export function batchCsv(rows: readonly CollectedRow[], item: ProfileItem): string {
  // The code of the row stands first, so that of the record would only repeat it.
  const fields = item.fields.map(({ id }) => id).filter((id) => id !== 'uscc');
  const lines = rows.flatMap(({ uscc, code, records = [] }) => {
    const given = records.length === 0 ? [{} as Record<string, unknown>] : records;
    return given.map((record) => [uscc, code, ...fields.map((field) => record[field])]);
  });
  return [['uscc', 'code', ...fields], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula is kept text by a leading apostrophe. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
