import { expect, test } from 'vitest';
import { sampleChecks, type BoundFault } from './sample-checks.ts';

const checks = Array.from({ length: 40 }, (_, place) => ({ id: `check-${String(place)}` }));
const faults: readonly BoundFault[] = Array.from({ length: 60 }, (_, place) => ({
  id: `fault-${String(place)}`,
  bound: new Set([`check-${String(place % 40)}`]),
}));

test('tries every check with just so many faults, and none with one that it is bound to', () => {
  const chosen = sampleChecks(checks, faults, 7);
  for (const { id } of checks) {
    const tried = faults.filter((fault) => chosen.get(fault.id)?.has(id));
    expect(tried).toHaveLength(7);
    expect(tried.some(({ bound }) => bound.has(id))).toBe(false);
  }
});

test('spreads the checks over the faults', () => {
  const sizes = [...sampleChecks(checks, faults, 7).values()].map(({ size }) => size);
  expect(Math.max(...sizes)).toBeLessThan(14);
  expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(55);
});

test('stays the same for a fault when another is added, but for what the new one takes', () => {
  const before = sampleChecks(checks, faults.slice(0, -1), 7);
  const after = sampleChecks(checks, faults, 7);
  const taken = after.get('fault-59') ?? new Set<string>();
  for (const { id } of faults.slice(0, -1)) {
    const lost = [...(before.get(id) ?? [])].filter((check) => !after.get(id)?.has(check));
    expect(lost.every((check) => taken.has(check))).toBe(true);
    expect([...(after.get(id) ?? [])].every((check) => before.get(id)?.has(check))).toBe(true);
  }
});

test('tries a check with every fault where there are few', () => {
  const few = sampleChecks(checks.slice(5, 6), faults.slice(0, 3), 7);
  expect([...few.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
});
