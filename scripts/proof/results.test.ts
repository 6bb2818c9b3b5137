import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { faults } from '../../mocks/faults/index.ts';
import { allChecks } from '../../suites/index.ts';
import { countRaces } from './races/count-races.ts';
import { countProof } from './results/count-proof.ts';
import { missBound } from './results/miss-bound.ts';
import { pages, withResults } from './results/pages.ts';
import { readResults } from './results/results.ts';
import { tableOf } from './results/table-of.ts';
import { pageOf } from './results/write-pages.ts';

const [first, second] = faults;
if (!first || !second) throw new Error('There are faults.');
const row = (fault: typeof first | null, verdicts: Record<string, 'pass' | 'fail'> = {}) => ({
  platform: 'reference' as const,
  fault: fault?.id ?? null,
  profile: 'p',
  verdicts: Object.fromEntries([
    ...allChecks.map(({ id }) => [id, 'pass'] as const),
    ...(fault?.caughtBy ?? []).map((id) => [id, 'fail'] as const),
    ...Object.entries(verdicts),
  ]),
});

test('puts the pieces of a proof together, and says what is missing', () => {
  const counted = countProof([{ matrix: [row(null), row(first)] }, { matrix: [row(second)] }]);
  expect(counted).toMatchObject({
    isWhole: true,
    faults: 2,
    caught: 2,
    falseAlarms: 0,
    trials: 2 * allChecks.length,
    honest: { reference: 1, twin: 0, leanTwin: 0 },
  });
  expect(counted.notRun).toHaveLength(faults.length - 2);
});

test('takes a row that was run again from the last piece', () => {
  const [check = ''] = first.caughtBy;
  const missed = { matrix: [row(first, { [check]: 'pass' })] };
  expect(countProof([missed])).toMatchObject({ caught: 0 });
  expect(countProof([missed, { matrix: [row(first)] }])).toMatchObject({ faults: 1, caught: 1 });
});

test('counts a false alarm of which only the kind of verdict is left', () => {
  expect(countProof([{ matrix: [row(null, { [first.caughtBy[0] ?? '']: 'fail' })] }])).toMatchObject({
    falseAlarms: 1,
  });
});

test('a proof of a sample is no whole one', () => {
  const { verdicts } = row(second);
  const sample = { ...row(second), verdicts: Object.fromEntries(Object.entries(verdicts).slice(0, 3)) };
  expect(countProof([{ matrix: [row(first), sample] }]).isWhole).toBe(false);
});

test('counts the races that gave a defect away, and bounds how often a run misses it', () => {
  const pair = (served: number) => ({ racers: 2, served });
  const counted = countRaces([
    [{ racers: 20, served: 1 }, pair(2), pair(1)],
    [{ racers: 20, served: 1 }, pair(1), pair(1)],
  ]);
  expect(counted).toEqual({
    runs: 2,
    missed: 1,
    fewest: 0,
    races: [
      { racers: 20, aRun: 1, held: 2, seen: 0 },
      { racers: 2, aRun: 2, held: 4, seen: 1 },
    ],
  });
  // Fifty-nine runs without a miss are what is needed for five in a hundred.
  expect(missBound({ runs: 58 })).toBeGreaterThan(0.05);
  expect(missBound({ runs: 59 })).toBeLessThan(0.05);
});

test('says of each language what was not measured', () => {
  expect(tableOf({}, 'en')).toContain('not measured yet');
  expect(tableOf({}, 'zh')).toContain('尚未测量');
});

test('refuses a page without marks', () => {
  expect(() => withResults('docs/proof.md', 'nothing', {})).toThrow('docs/proof.md has no');
});

test.each(Object.keys(pages))('%s holds what is on record', async (file) => {
  const page = readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');
  expect(page, 'run "npm run proof:page"').toBe(await pageOf(file, readResults()));
});
