import { expect, test } from 'vitest';
import { secondsOf } from './seconds-of.ts';

test.each([
  ['0', 0],
  ['0.5', 0.5],
  ['3600', 3_600],
])('takes %s', (value, seconds) => {
  expect(secondsOf(value)).toBe(seconds);
});

test.each(['', ' ', '-1', '3601', 'a', 'NaN', 'Infinity'])('refuses %j', (value) => {
  expect(() => secondsOf(value)).toThrow('It must be a number of seconds from 0 to 3600.');
});
