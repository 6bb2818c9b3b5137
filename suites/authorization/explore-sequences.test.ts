import { expect, test } from 'vitest';
import { Unmet } from '../../src/engine/unmet.ts';
import { exploreSequences } from './explore-sequences.ts';
import type { Told } from './licence-story.ts';
import { createScratchPlatform, type Flaws } from '../../src/driver/scratch-platform.ts';

const seed = 7;

function explore(flaws: Flaws = {}, drawn: { seed: number; path?: string } = { seed }) {
  const { context, items } = createScratchPlatform(flaws);
  return exploreSequences(context, { items, ...drawn });
}

test('a platform that keeps to its licences agrees in every sequence, each with enterprises of its own', async () => {
  const { context, items, companies } = createScratchPlatform();
  const { sequences, steps, counterexample } = await exploreSequences(context, { items, seed });
  expect(counterexample).toBeNull();
  expect(sequences).toBe(16);
  expect(steps).toBeGreaterThan(100);
  expect(companies.length).toBeGreaterThan(8);
});

test('the same seed plays the same sequences', async () => {
  expect(await explore()).toEqual(await explore());
});

/** What was told without the times of day, at which the same may happen again. */
function words(told: readonly Told[] = []): readonly string[] {
  return told.map(({ what }) => what.en.replaceAll(/\d\d:\d\d:\d\d/g, 'then'));
}

test.each<[string, Flaws]>([
  ['serves under revoked licences', { ignoresRevocations: true }],
  ['lets licences be widened', { widens: true }],
  ['does not count', { countsNothing: true }],
  [
    'gives all rows of a batch but the first to anybody',
    { rowOtherwise: (place, opens) => place > 0 || opens },
  ],
])('a platform that %s is found out, by a short story', async (_, flaws) => {
  const { counterexample } = await explore(flaws);
  const told = counterexample?.told ?? [];
  const last = told.at(-1);
  expect(last?.met.en).not.toBe(last?.wanted.en);
  expect(told.length).toBeLessThanOrEqual(5);
});

test('narrowings that change nothing take more seeds than one to be found out', async () => {
  const found: boolean[] = [];
  for (const drawn of [{ seed: 0 }, { seed: 1 }, { seed: 2 }]) {
    found.push((await explore({ ignoresNarrowings: true }, drawn)).counterexample !== null);
  }
  expect(found).toContain(true);
});

test('what a counterexample names is that one sequence again', async () => {
  const flaws = { ignoresRevocations: true };
  const { counterexample: found } = await explore(flaws);
  if (!found) throw new Error('Nothing was found to be had again.');
  const again = await explore(flaws, { seed: found.seed, path: found.path });
  expect(again.sequences).toBe(1);
  expect(words(again.counterexample?.told)).toEqual(words(found.told));
});

test('what is fetched upstream and nobody opened is told as a step of its own', async () => {
  const { counterexample } = await explore({ prefetches: true });
  expect(counterexample?.told.at(-1)).toMatchObject({
    what: { en: 'upstream: nobody.asked' },
    met: { en: 'called' },
    wanted: { en: 'no call, since no licence ever opened it' },
  });
});

test('what is no disagreement is thrown on, and no sequence is made shorter for it', async () => {
  await expect(explore({ refusesGrants: true })).rejects.toBeInstanceOf(Unmet);
});
