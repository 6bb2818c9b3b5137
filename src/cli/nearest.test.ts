import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const ids = [
  'access.replayed-nonce-is-refused',
  'access.tampered-query-is-refused',
  'authorization.purpose-must-be-financing',
];

test.each([
  ['access.replayed-nonce-is-refussed', 'access.replayed-nonce-is-refused'],
  ['tampered-query', 'access.tampered-query-is-refused'],
  ['zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', undefined],
])('finds what "%s" most likely meant', (word, meant) => {
  expect(nearest(word, ids)).toBe(meant);
});

test('finds nothing among nothing', () => {
  expect(nearest('a', [])).toBeUndefined();
});
