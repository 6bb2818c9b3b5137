import { expect, test } from 'vitest';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { reportingDeadline } from './working-days.ts';

test.each([
  ['2022-01-28', '2022-02-11 23:59:59', 'through Spring Festival, two make-up days before it'],
  ['2026-02-13', '2026-03-02 23:59:59', 'through Spring Festival with make-up Saturdays on both sides'],
  ['2026-09-24', '2026-10-12 23:59:59', 'through Mid-Autumn and National Day with a make-up Saturday'],
  ['2026-01-12', '2026-01-21 23:59:59', 'through an ordinary week'],
])('a decision of %s is due by %s: %s', (decidedOn, due) => {
  const deadline = reportingDeadline(decidedOn, 7);
  expect(deadline === null ? null : formatTime(deadline)).toBe(due);
});

test('cannot judge what ends beyond the published calendar', () => {
  expect(reportingDeadline('2026-12-23', 7)).toBeNull();
});
