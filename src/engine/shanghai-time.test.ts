import { expect, test } from 'vitest';
import { formatDate, formatTime, parseTime } from './shanghai-time.ts';

test('writes and reads times in Asia/Shanghai', () => {
  const instant = Date.parse('2026-01-12T09:00:00+08:00');
  expect(formatTime(instant)).toBe('2026-01-12 09:00:00');
  expect(formatDate(instant)).toBe('2026-01-12');
  expect(parseTime('2026-01-12 09:00:00')).toBe(instant);
  expect(parseTime('2026-01-13')).toBe(Date.parse('2026-01-12T16:00:00Z'));
});

test.each(['', 'yesterday', '2026-01-12T09:00:00', '2026-1-2'])('reads no time out of "%s"', (value) => {
  expect(parseTime(value)).toBeNaN();
});
