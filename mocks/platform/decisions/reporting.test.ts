import { expect, test } from 'vitest';
import { formatTime, parseTime } from '../shanghai-time.ts';
import { honestReporting } from './reporting.ts';

const span = (after: string, now: string) => ({ after: parseTime(after), now: parseTime(now) });

test('every month of a year has one report, on the 5th of the next', () => {
  const periods = honestReporting.monthsDue(span('2026-01-12 09:00:00', '2027-01-31 00:00:00'));
  expect(periods.map(({ label }) => label)).toEqual(
    Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`),
  );
  expect(formatTime(periods[0]?.reportAt ?? 0)).toBe('2026-02-05 02:00:00');
});

test('a monthly report is not due before its time', () => {
  expect(honestReporting.monthsDue(span('2026-01-12 09:00:00', '2026-02-05 01:59:59'))).toEqual([]);
});

test('each half year has one report', () => {
  const periods = honestReporting.halfYearsDue(span('2026-01-12 09:00:00', '2026-12-31 00:00:00'));
  expect(periods.map(({ label }) => label)).toEqual(['2025-H2', '2026-H1']);
});

test('a row keeps its id over attempts and has another one in another period', () => {
  const row = { item: 'utility.water', recordId: 'W-1' };
  expect(honestReporting.externalIdOf(row)).toBe(honestReporting.externalIdOf(row));
  expect(honestReporting.externalIdOf({ ...row, period: '2026-01' })).not.toBe(
    honestReporting.externalIdOf({ ...row, period: '2026-02' }),
  );
});
