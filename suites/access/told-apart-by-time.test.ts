import { expect, test } from 'vitest';
import { exceedingNeeded, signsNeeded, toldApartByTime, type Pair } from './told-apart-by-time.ts';

/** A generator of its own, so that the rates below are the same everywhere (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What one request takes, in milliseconds, on machines of different temper. */
const machines = {
  quiet: (draw: () => number) => 1 + 0.3 * -Math.log(1 - draw()),
  busy: (draw: () => number) => 4 + 6 * -Math.log(1 - draw()),
  /** Now and then something else has the processor for a long while. */
  interrupted: (draw: () => number) => 2 + (draw() < 0.15 ? 80 * draw() : draw()),
  /** Long tails: the slowest of a thousand takes a thousand times as long as most. */
  heavy: (draw: () => number) => Math.min(2 / (1 - draw()), 5_000),
};

const rule = { differenceMs: 5, falseAlarms: 1e-4, power: 0.95 };
const runs = 2_000;

function rateOf(machine: keyof typeof machines, leakMs: number): number {
  const draw = uniform(20_261_122);
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const pairs = Array.from({ length: 40 }, (): Pair => [
      machines[machine](draw) + leakMs,
      machines[machine](draw),
    ]);
    if (toldApartByTime(pairs, rule).verdict === 'first-slower') found += 1;
  }
  return found / runs;
}

test('needs as many signs as an exact binomial says', () => {
  // P(X ≥ 33 of 40) = 2.1e-5 and P(X ≥ 32) = 9.1e-5, each twice for two sides.
  expect(signsNeeded(40, 1e-4)).toBe(33);
  expect(signsNeeded(40, 1.9e-4)).toBe(32);
  expect(signsNeeded(10, 0.05)).toBe(9);
  expect(signsNeeded(5, 1e-4)).toBe(6);
});

test.each(Object.keys(machines) as (keyof typeof machines)[])(
  'calls no platform different that is not, on a %s machine',
  (machine) => {
    expect(rateOf(machine, 0)).toBe(0);
    // A difference that is exactly the one allowed is the worst of the honest cases.
    expect(rateOf(machine, 5)).toBeLessThanOrEqual(0.001);
  },
);

test.each([
  ['quiet', 6.5, 0.999],
  ['busy', 25, 0.999],
  ['interrupted', 20, 0.9],
  ['heavy', 20, 0.95],
] as const)('finds, on a %s machine, a leak of %d ms in at least %d of runs', (machine, leakMs, power) => {
  expect(rateOf(machine, leakMs)).toBeGreaterThanOrEqual(power);
});

test('says from what difference on it would have seen one', () => {
  const steady = Array.from({ length: 40 }, (): Pair => [2, 2]);
  expect(toldApartByTime(steady, rule)).toEqual({
    verdict: 'alike',
    medianMs: 0,
    visibleFromMs: 5,
    foundFromMs: 5,
  });
  const rough = Array.from({ length: 40 }, (_, place): Pair => [place * 10, 200]);
  const { visibleFromMs } = toldApartByTime(rough, rule);
  const delayed = (by: number) => rough.map(([first, second]): Pair => [first + by, second]);
  expect(toldApartByTime(delayed(visibleFromMs + 6), rule).verdict).toBe('first-slower');
  expect(toldApartByTime(rough.slice(0, 5), rule).visibleFromMs).toBe(Infinity);
});

test.each(Object.keys(machines) as (keyof typeof machines)[])(
  'finds what a run says it finds in nine of ten others at the least, on a %s machine',
  (machine) => {
    const draw = uniform(20_261_123);
    const pairsWith = (leakMs: number) =>
      Array.from({ length: 40 }, (): Pair => [machines[machine](draw) + leakMs, machines[machine](draw)]);
    const rounds = Array.from({ length: 500 }, () => {
      const { foundFromMs } = toldApartByTime(pairsWith(0), rule);
      return toldApartByTime(pairsWith(foundFromMs), rule).verdict === 'first-slower';
    });
    expect(rounds.filter(Boolean).length / rounds.length).toBeGreaterThanOrEqual(0.9);
  },
);

test('asks for as many differences beyond the bound as an exact binomial says', () => {
  // P(X ≥ 33 of 40) is 0.958 at 36/40 and 0.899 at 35/40.
  expect(exceedingNeeded(40, 33, 0.95)).toBe(36);
  expect(exceedingNeeded(40, 33, 0.9999)).toBe(39);
  expect(exceedingNeeded(5, 6, 0.95)).toBe(6);
});

test('finds the slower side whichever it is', () => {
  const slow = Array.from({ length: 40 }, (): Pair => [2, 12]);
  expect(toldApartByTime(slow, rule)).toMatchObject({ verdict: 'second-slower', medianMs: -10 });
});
