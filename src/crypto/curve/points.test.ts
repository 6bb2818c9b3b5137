import { expect, test } from 'vitest';
import { generateSm2KeyPair, importPrivateKeyPem, type Sm2PrivateKey } from '../sm2-key.ts';
import { openPoints } from './points.ts';

/** G and n of GB/T 32918.5. */
const baseX = 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n;
const baseY = 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n;
const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

const points = openPoints();
const base = points.multiplesOf(baseX, baseY);

const bytes = (number: bigint) => Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
const freshKey = () => importPrivateKeyPem(generateSm2KeyPair().privateKeyPem);
const scalarOf = ({ hex }: Sm2PrivateKey) => BigInt(`0x${hex}`);
const xOf = ({ publicKey }: Sm2PrivateKey) => BigInt(`0x${publicKey.hex.slice(2, 66)}`);
const yOf = ({ publicKey }: Sm2PrivateKey) => BigInt(`0x${publicKey.hex.slice(66)}`);

test('multiplies the base point as OpenSSL does', () => {
  for (let round = 0; round < 50; round += 1) {
    const key = freshKey();
    expect(points.sum([{ multiples: base, factor: bytes(scalarOf(key)) }])).toBe(xOf(key));
  }
});

test('multiplies a point that comes once as one with a table', () => {
  const key = freshKey();
  const point = { x: xOf(key), y: yOf(key) };
  const multiples = points.multiplesOf(point.x, point.y);
  for (const factor of [1n, 2n, 15n, 16n, 17n, order - 2n, order - 1n, scalarOf(freshKey()), 1n << 255n]) {
    const once = points.multiple(point, bytes(factor));
    expect(once).toEqual(points.sumPoint([{ multiples, factor: bytes(factor) }]));
    expect(once).not.toBeNull();
  }
  expect(points.multiple({ x: baseX, y: baseY }, bytes(scalarOf(key)))).toEqual(point);
  expect(points.multiple(point, bytes(0n))).toBeNull();
  expect(points.multiple(point, bytes(order))).toBeNull();
});

test('adds multiples of two points', () => {
  const key = freshKey();
  const multiples = points.multiplesOf(xOf(key), yOf(key));
  // 3·G + 5·d·G is one multiple of G.
  const terms = [
    { multiples: base, factor: bytes(3n) },
    { multiples, factor: bytes(5n) },
  ];
  const once = points.sum([{ multiples: base, factor: bytes((3n + 5n * scalarOf(key)) % order) }]);
  expect(points.sum(terms)).toBe(once);
  expect(points.sumHasX(terms, [1n, once ?? 0n])).toBe(true);
  expect(points.sumHasX(terms, [1n])).toBe(false);
});

test('goes through infinity, equal points and opposite ones', () => {
  const sum = (...factors: readonly bigint[]) =>
    points.sum(factors.map((factor) => ({ multiples: base, factor: bytes(factor) })));
  expect(sum(0n)).toBeNull();
  expect(sum(1n)).toBe(baseX);
  expect(sum(0n, 1n)).toBe(baseX);
  expect(sum(1n, 1n)).toBe(sum(2n));
  expect(sum(order - 1n)).toBe(baseX);
  expect(sum(order)).toBeNull();
  expect(sum(order - 1n, 1n)).toBeNull();
  expect(sum(order - 1n, 1n, 7n)).toBe(sum(7n));
  expect(points.sumHasX([{ multiples: base, factor: bytes(order) }], [0n])).toBe(false);
});
