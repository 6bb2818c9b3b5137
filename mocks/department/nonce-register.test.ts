import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory-store.ts';
import { createNonceRegister } from './nonce-register.ts';
import { NumberSet } from './number-set.ts';

const minute = 60_000;

describe('a set of numbers', () => {
  it('has what was added and nothing else, however much that is and wherever it stands', () => {
    const set = new NumberSet();
    // Those of each row want the same place.
    const numbers = Array.from({ length: 5_000 }, (_, place) => 1 + (place % 50) + 2 ** 32 * place);
    for (const number of numbers) set.add(number);
    for (const number of numbers) set.add(number);
    expect(set.size).toBe(5_000);
    expect(numbers.every((number) => set.has(number))).toBe(true);
    expect(numbers.some((number) => set.has(number + 2 ** 31))).toBe(false);
    expect(new Set(set)).toEqual(new Set(numbers));
    const [kept, gone] = [
      numbers.filter((_, place) => place % 3 === 0),
      numbers.filter((_, place) => place % 3 > 0),
    ];
    for (const number of gone) set.delete(number);
    expect(new Set(set)).toEqual(new Set(kept));
    expect(kept.every((number) => set.has(number)) && !gone.some((number) => set.has(number))).toBe(true);
    expect(set.size).toBe(kept.length);
  });
});

describe('the nonces of a department', () => {
  it('are each taken once on a clock that stands, in a few bytes of memory', () => {
    const nonces = createNonceRegister(createMemoryStore());
    const before = process.memoryUsage();
    const names = Array.from({ length: 100_000 }, (_, place) => `nonce ${place}`);
    const claimed = names.map((name) => nonces.claim('platform', name, 0));
    const { arrayBuffers } = process.memoryUsage();
    expect(arrayBuffers - before.arrayBuffers).toBeLessThan(8 * 2 ** 20);
    expect(new Set(claimed)).toEqual(new Set([true]));
    expect(names.some((name) => nonces.claim('platform', name, 0))).toBe(false);
    expect(nonces.claim('another platform', 'nonce 1', 0)).toBe(true);
  });

  it('are remembered for ten minutes wherever in them they came, and forgotten after twenty', () => {
    for (const used of [0, 1, 9, 10, 11, 19]) {
      const nonces = createNonceRegister(createMemoryStore());
      expect(nonces.claim('c', 'before', 0)).toBe(true);
      expect(nonces.claim('c', 'n', used * minute)).toBe(true);
      for (let later = used; later <= used + 10; later++) {
        expect(nonces.claim('c', `at ${later}`, later * minute)).toBe(true);
        expect(nonces.claim('c', 'n', later * minute)).toBe(false);
      }
      expect(nonces.claim('c', 'n', (used + 20) * minute + 1)).toBe(true);
    }
  });

  it('are refused when there are too many, since one that is forgotten could come again', () => {
    const nonces = createNonceRegister(createMemoryStore(), 3);
    for (const name of ['one', 'two', 'three']) expect(nonces.claim('c', name, 0)).toBe(true);
    expect(() => nonces.claim('c', 'four', 0)).toThrow(
      '3 nonces are remembered, as many as there may be. Move the clock on.',
    );
    expect(nonces.claim('c', 'one', 0)).toBe(false);
    expect(nonces.claim('c', 'four', 10 * minute + 1)).toBe(true);
    expect(nonces.claim('c', 'one', 10 * minute + 1)).toBe(false);
  });
});
