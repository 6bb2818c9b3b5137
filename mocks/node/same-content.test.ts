import { expect, it } from 'vitest';
import { sameContent } from './same-content.ts';

it.each([
  [
    { a: 1, b: [null, { c: 'x' }] },
    { b: [null, { c: 'x' }], a: 1 },
  ],
  [[], []],
  [0, -0],
  [{ a: undefined }, { a: undefined }],
])('finds %j and %j equal', (one, other) => {
  expect(sameContent(one, other)).toBe(true);
});

it.each([
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: null }, { a: {} }],
  [{ a: '1' }, { a: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [[], {}],
  [{}, []],
  [{}, { constructor: 1 }],
  [{ a: undefined }, { b: undefined }],
  [{ constructor: Object }, {}],
  [{ toString: 1 }, { b: 1 }],
])('finds %j and %j different', (one, other) => {
  expect(sameContent(one, other)).toBe(false);
});
