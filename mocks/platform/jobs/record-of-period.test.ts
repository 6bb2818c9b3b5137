import { expect, test } from 'vitest';
import { recordOfPeriod } from './record-of-period.ts';

const payment = (month: string, usage: number, paidOn: string | null) => ({
  month,
  usage,
  amount: usage,
  paidOn,
});
const record = {
  payments: [
    payment('2026-01', 10, '2026-01-20'),
    payment('2026-02', 20, '2026-02-20'),
    payment('2026-03', 60, null),
  ],
  averageUsage3m: 30,
  averageUsage6m: 30,
  inArrears: true,
};

test('a report in time shows the record as it is', () => {
  expect(recordOfPeriod(record, '2026-03')).toBe(record);
});

test('a report made up for later shows the month that it is about', () => {
  expect(recordOfPeriod(record, '2026-02')).toEqual({
    payments: record.payments.slice(0, 2),
    averageUsage3m: 15,
    averageUsage6m: 15,
    inArrears: false,
  });
});

test('a half-yearly report and a record without a series stay as they are', () => {
  expect(recordOfPeriod(record, '2026-H1')).toBe(record);
  const rating = { ratingGrade: '环保良好企业' };
  expect(recordOfPeriod(rating, '2026-01')).toBe(rating);
});
