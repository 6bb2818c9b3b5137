type Loose = Readonly<Record<string, unknown>>;

/** A record with one value changed, and which: what a department does when the world moves on. */
export interface ChangedRecord {
  readonly record: Loose;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What a record is about does not change, and neither does the unit of its amounts. */
const fixed: readonly string[] = ['uscc', 'enterpriseName', 'amountUnit'];

function otherBand(band: string): string {
  return band === 'B1' ? 'B2' : 'B1';
}

function otherMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 1
    ? `${String((year ?? 0) - 1)}-12`
    : `${month.slice(0, 5)}${String((number ?? 0) - 1).padStart(2, '0')}`;
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function neighbourOf(value: unknown): unknown {
  if (typeof value === 'number') return Math.round((value + 1) * 100) / 100;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return undefined;
  if (/^B\d+$/.test(value)) return otherBand(value);
  if (/^\d{4}-\d{2}$/.test(value)) return otherMonth(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayBefore(value) : undefined;
}

/**
 * Ways to change one value of a record: first those with an obvious neighbour (an amount, a band, a month, a day),
 * then any that other rows of the item have otherwise. Not each of them leaves a record that keeps its own rules.
 */
export function* changesOf(record: Loose, others: readonly Loose[]): Generator<ChangedRecord> {
  const fields = Object.entries(record).filter(([field]) => !fixed.includes(field));
  for (const [field, from] of fields) {
    const to = neighbourOf(from);
    if (to !== undefined) yield { record: { ...record, [field]: to }, field, from, to };
  }
  for (const [field, from] of fields) {
    const other = others.find((row) => typeof row[field] === typeof from && row[field] !== from);
    const to = other?.[field];
    if (typeof to === 'string') yield { record: { ...record, [field]: to }, field, from, to };
  }
}
