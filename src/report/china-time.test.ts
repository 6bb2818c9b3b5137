import { expect, test } from 'vitest';
import { chinaDateTime, chinaTime } from './china-time.ts';

test('is the wall clock of Asia/Shanghai', () => {
  expect(chinaTime(Date.parse('2026-01-12T09:00:00+08:00'))).toBe('2026-01-12 09:00:00');
  expect(chinaTime(Date.parse('2026-12-31T16:00:00Z'))).toBe('2027-01-01 00:00:00');
});

test('shows an instant that no calendar has as the number it is', () => {
  expect(chinaTime(9e15)).toBe('9000000000000000');
});

test('an ISO instant keeps its offset in sight', () => {
  expect(chinaDateTime('2026-11-21T12:47:01.123Z')).toBe('2026-11-21 20:47:01 (UTC+8)');
  expect(chinaDateTime('yesterday')).toBe('yesterday');
});
