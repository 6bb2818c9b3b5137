import { expect, test } from 'vitest';
import { honestReporting } from './decisions/reporting.ts';
import { formatTime } from './shanghai-time.ts';

function deadline(decidedOn: string): string | undefined {
  const instant = honestReporting.deadlineOf(decidedOn, 7, honestReporting);
  return instant === undefined ? undefined : formatTime(instant);
}

test('counts seven working days over a Spring Festival with make-up weekends', () => {
  expect(deadline('2022-01-28')).toBe('2022-02-11 23:59:59');
  expect(deadline('2026-02-13')).toBe('2026-03-02 23:59:59');
});

test('does not count the day of the decision', () => {
  expect(deadline('2026-01-12')).toBe('2026-01-21 23:59:59');
});

test('cannot state a deadline beyond the announced calendar', () => {
  expect(deadline('2026-12-23')).toBeUndefined();
});
