import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openField, prime } from './field.ts';

const field = openField();
const [a, b, c] = [field.reserve(1), field.reserve(1), field.reserve(1)];

/** Numbers at which a carry or a borrow goes wrong first, and random ones. */
const numbers = [
  0n,
  1n,
  2n,
  prime - 1n,
  prime - 2n,
  prime >> 1n,
  (1n << 256n) - prime,
  (1n << 32n) - 1n,
  (1n << 64n) - 1n,
  1n << 96n,
  (1n << 224n) - 1n,
  ...Array.from({ length: 40 }, () => BigInt(`0x${randomBytes(32).toString('hex')}`) % prime),
];

test.each([
  ['multiply', (left: bigint, right: bigint) => (left * right) % prime],
  ['add', (left: bigint, right: bigint) => (left + right) % prime],
  ['subtract', (left: bigint, right: bigint) => (left - right + prime) % prime],
] as const)('%ss as BigInt does, at every edge', (name, expected) => {
  for (const left of numbers)
    for (const right of numbers) {
      field.write(a, left);
      field.write(b, right);
      field[name](c, a, b);
      expect([name, left, right, field.read(c)]).toEqual([name, left, right, expected(left, right)]);
    }
});

test('writes a result over its operands', () => {
  field.write(a, prime - 3n);
  field.multiply(a, a, a);
  expect(field.read(a)).toBe(9n);
});

test('inverts, and knows zero and equals', () => {
  for (const number of numbers) {
    field.write(a, number);
    field.invert(b, a);
    field.multiply(b, b, a);
    expect(field.read(b)).toBe(number === 0n ? 0n : 1n);
    expect(field.isZero(a)).toBe(number === 0n);
    field.write(c, number);
    expect(field.equal(a, c)).toBe(true);
    field.write(c, (number + (1n << 255n)) % prime);
    expect(field.equal(a, c)).toBe(false);
  }
});

test('keeps numbers while it grows', () => {
  field.write(a, 77n);
  const far = field.reserve(10_000);
  field.write(far, 78n);
  expect([field.read(a), field.read(far)]).toEqual([77n, 78n]);
});
