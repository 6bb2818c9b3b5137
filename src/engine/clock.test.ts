import { expect, test } from 'vitest';
import { createRunningClock, createVirtualClock } from './clock.ts';

test('stands still until it is moved', () => {
  const clock = createVirtualClock(1_000);
  expect(clock.now()).toBe(1_000);
  clock.moveTo(2_000);
  expect(clock.now()).toBe(2_000);
});

test.each([999, Number.NaN, Number.POSITIVE_INFINITY])('refuses to move to %s', (instant) => {
  const clock = createVirtualClock(1_000);
  expect(() => {
    clock.moveTo(instant);
  }).toThrow(RangeError);
  expect(clock.now()).toBe(1_000);
});

test('a running clock refuses to be moved', () => {
  const clock = createRunningClock();
  expect(() => {
    clock.moveTo(Date.now() + 1_000);
  }).toThrow('cannot be moved');
});
