/** A record with one value changed, and which: what a department does when the world moves on. */
export interface ChangedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

function otherBand(band: string): string {
  return band === 'B1' ? 'B2' : 'B1';
}

function otherMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 1
    ? `${String((year ?? 0) - 1)}-12`
    : `${month.slice(0, 5)}${String((number ?? 0) - 1).padStart(2, '0')}`;
}

function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return Math.round((value + 1) * 100) / 100;
  if (typeof value === 'string' && /^B\d+$/.test(value)) return otherBand(value);
  if (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)) return otherMonth(value);
  return undefined;
}

/** Changes the first value of the record that has an obvious neighbour: an amount, a band, a month. Null when none has. */
export function changedRecord(record: Readonly<Record<string, unknown>>): ChangedRecord | null {
  for (const [field, from] of Object.entries(record)) {
    const to = otherValue(from);
    if (to !== undefined) return { record: { ...record, [field]: to }, field, from, to };
  }
  return null;
}
