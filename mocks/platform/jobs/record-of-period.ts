import type { ItemRecord } from '../store/record-store.ts';

interface MonthlyUse {
  readonly month: string;
  readonly usage: number;
  readonly paidOn: string | null;
}

/**
 * A record as the report of a month shows it. A report that is made up for later leaves out the months that
 * came since, and says of the remaining ones what it would have said then.
 */
export function recordOfPeriod(record: ItemRecord, period: string): ItemRecord {
  const payments = record['payments'];
  if (!Array.isArray(payments) || !/^\d{4}-\d{2}$/.test(period)) return record;
  // The feed's contract gives the entries of a series this shape.
  const series = payments as readonly MonthlyUse[];
  const until = series.filter(({ month }) => month <= period);
  if (until.length === series.length || until.length === 0) return record;
  return {
    ...record,
    payments: until,
    averageUsage3m: averageUsage(until, 3),
    averageUsage6m: averageUsage(until, 6),
    inArrears: until.some(({ paidOn }) => paidOn === null),
  };
}

/** In m³, to the hundredth. */
function averageUsage(series: readonly MonthlyUse[], months: number): number {
  const last = series.slice(-months);
  return Math.round((last.reduce((sum, { usage }) => sum + usage, 0) / last.length) * 100) / 100;
}
