/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** The mark that makes Excel in China read a CSV file as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * A line of CSV (RFC 4180, CRLF). Text that a spreadsheet would run as a formula gets a leading apostrophe, which
 * makes it text; numbers stay as they are. Null is an empty cell, and what has members is JSON.
 */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return quoted(JSON.stringify(value));
  return quoted(formula.test(value) ? `'${value}` : value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
