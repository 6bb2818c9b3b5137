import { property, assert, string } from 'fast-check';
import { expect, it } from 'vitest';
import { textLength } from './text-length.ts';

it.each([
  ['', 0],
  ['abc', 3],
  ['企业', 2],
  ['𠮷野家', 3],
  ['\ud842', 1],
  ['\udfb7\ud842', 2],
])('counts the characters of %j', (text, length) => {
  expect(textLength(text)).toBe(length);
});

it('counts every pair of surrogates once', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(textLength(text)).toBe(Array.from(text).length);
    }),
  );
});
