/**
 * WebAssembly of the arithmetic modulo the prime of curve SM2 (GB/T 32918.5), p = 2^256 − 2^224 − 2^96 + 2^64 − 1, on
 * numbers of eight 32-bit limbs, the lowest first. BigInt takes ten times as long, and OpenSSL has no code of its own
 * for this curve on most processors.
 */

/** Limbs of p, the lowest first. */
const prime = [
  0xffff_ffffn,
  0xffff_ffffn,
  0n,
  0xffff_ffffn,
  0xffff_ffffn,
  0xffff_ffffn,
  0xffff_ffffn,
  0xffff_fffen,
] as const;
const limbs = prime.length;
const limbMask = 0xffff_ffffn;

const i32 = 0x7f;
const i64 = 0x7e;

/** Parameters of every function: where in memory the result goes, and where the operands are. */
const [result, left, right] = [0, 1, 2] as const;
/** Locals, after the parameters: limbs of the left operand, limbs of what grows, and four of passing use. */
const operand = (limb: number) => 3 + limb;
const total = (limb: number) => 3 + limbs + limb;
const [value, carry, factor, product] = [21, 22, 23, 24] as const;
const localCount = product - right;

function unsigned(number: number): number[] {
  const rest = number >>> 7;
  return rest === 0 ? [number & 0x7f] : [(number & 0x7f) | 0x80, ...unsigned(rest)];
}

function signed(number: bigint): number[] {
  const low = Number(number & 0x7fn);
  const rest = number >> 7n;
  const isLast = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

const get = (local: number) => [0x20, ...unsigned(local)];
const set = (local: number) => [0x21, ...unsigned(local)];
const constant = (number: bigint) => [0x42, ...signed(number)];
const load = (address: number, limb: number) => [...get(address), 0x35, 2, limb * 4];
const add = [0x7c];
const subtract = [0x7d];
const multiply = [0x7e];
const and = [0x83];
const store = (limb: number) => [0x3e, 2, limb * 4];
const low = [...constant(limbMask), ...and];
/** The upper half of what is on the stack, with its sign: a borrow is −1. */
const high = [...constant(32n), 0x87];
const highUnsigned = [...constant(32n), 0x88];

const each = (write: (limb: number) => readonly number[]): number[] =>
  Array.from({ length: limbs }, (_, limb) => write(limb)).flat();

/** Keeps the lower half of what is on the stack in `target`, and the upper half as carry. */
const split = (target: number, upper: readonly number[]) => [
  ...set(value),
  ...get(value),
  ...low,
  ...set(target),
  ...get(value),
  ...upper,
  ...set(carry),
];

/** Writes the total, a number below 2p whose top limb is `total(8)`, less p where it is not below p. */
const reduceOnceAndStore = [
  ...constant(0n),
  ...set(carry),
  ...each((limb) => [
    ...get(total(limb)),
    ...constant(prime[limb] ?? 0n),
    ...subtract,
    ...get(carry),
    ...add,
    ...split(operand(limb), high),
  ]),
  // Below p: there was a borrow that the top limb does not cover.
  ...get(total(limbs)),
  ...get(carry),
  ...add,
  ...set(factor),
  ...each((limb) => [
    ...get(result),
    ...get(total(limb)),
    ...get(operand(limb)),
    ...get(factor),
    ...constant(0n),
    0x53,
    0x1b,
    ...store(limb),
  ]),
];

const addition = [
  ...constant(0n),
  ...set(carry),
  ...each((limb) => [
    ...load(left, limb),
    ...load(right, limb),
    ...add,
    ...get(carry),
    ...add,
    ...split(total(limb), high),
  ]),
  ...get(carry),
  ...set(total(limbs)),
  ...reduceOnceAndStore,
];

const subtraction = [
  ...constant(0n),
  ...set(carry),
  ...each((limb) => [
    ...load(left, limb),
    ...load(right, limb),
    ...subtract,
    ...get(carry),
    ...add,
    ...split(total(limb), high),
  ]),
  // A borrow at the end is −1, all ones: then p is added.
  ...get(carry),
  ...set(factor),
  ...constant(0n),
  ...set(carry),
  ...each((limb) => [
    ...get(total(limb)),
    ...get(factor),
    ...constant(prime[limb] ?? 0n),
    ...and,
    ...add,
    ...get(carry),
    ...add,
    ...split(operand(limb), high),
    ...get(result),
    ...get(operand(limb)),
    ...store(limb),
  ]),
];

/** One limb of the right operand, times the left one, onto the total. */
const accumulate = (limb: number) => [
  ...load(right, limb),
  ...set(factor),
  ...constant(0n),
  ...set(carry),
  ...each((place) => [
    ...get(operand(place)),
    ...get(factor),
    ...multiply,
    ...get(total(place)),
    ...add,
    ...get(carry),
    ...add,
    ...split(total(place), highUnsigned),
  ]),
  ...get(total(limbs)),
  ...get(carry),
  ...add,
  ...split(total(limbs), highUnsigned),
  ...get(carry),
  ...set(total(limbs + 1)),
];

/**
 * Montgomery's step: adds p times the lowest limb and drops that limb, which is zero then. Since p ends in 64 ones, the
 * factor is the limb itself, and the two lowest places need no multiplication.
 */
const dropLowestLimb = [
  ...get(total(0)),
  ...set(factor),
  ...get(factor),
  ...constant(limbMask),
  ...multiply,
  ...set(product),
  ...get(total(1)),
  ...set(total(0)),
  ...get(factor),
  ...set(carry),
  ...[2, 3, 4, 5, 6, 7].flatMap((place) => [
    ...get(total(place)),
    ...get(carry),
    ...add,
    ...(place === 2 ? [] : [...get(product), ...add]),
    ...(place === 7 ? [...get(factor), ...subtract] : []),
    ...split(total(place - 1), highUnsigned),
  ]),
  ...get(total(limbs)),
  ...get(carry),
  ...add,
  ...split(total(limbs - 1), highUnsigned),
  ...get(total(limbs + 1)),
  ...get(carry),
  ...add,
  ...set(total(limbs)),
];

/** left · right / 2^256 mod p. */
const multiplication = [
  ...each((limb) => [...load(left, limb), ...set(operand(limb))]),
  ...each((limb) => [...accumulate(limb), ...dropLowestLimb]),
  ...reduceOnceAndStore,
];

const vector = (parts: readonly (readonly number[])[]) => [...unsigned(parts.length), ...parts.flat()];
const sized = (bytes: readonly number[]) => [...unsigned(bytes.length), ...bytes];
const name = (text: string) => sized([...Buffer.from(text, 'latin1')]);
const section = (id: number, bytes: readonly number[]) => [id, ...sized(bytes)];
const body = (code: readonly number[]) => sized([...vector([[localCount, i64]]), ...code, 0x0b]);

/** The module: imports the memory `field.memory`, exports `multiply`, `add` and `subtract`, each (result, left, right). */
export function fieldCode(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([[0x60, ...vector([[i32], [i32], [i32]]), 0]])),
    ...section(2, vector([[...name('field'), ...name('memory'), 0x02, 0x00, 0x01]])),
    ...section(3, vector([[0], [0], [0]])),
    ...section(
      7,
      vector(['multiply', 'add', 'subtract'].map((exported, index) => [...name(exported), 0x00, index])),
    ),
    ...section(10, vector([multiplication, addition, subtraction].map(body))),
  ]);
}
