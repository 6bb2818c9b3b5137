import { describe, expect, it } from 'vitest';
import { repeat } from './flakes/repeat.ts';
import { runCheck, type FlakeRun } from './flakes/run-check.ts';
import { isGreen, summaryOf } from './flakes/summary.ts';

const cheap = 'access.anonymous-request-is-refused';

describe('runs in a row', () => {
  it('takes every number once, no more at a time than asked, and gives them in order', async () => {
    let under = 0;
    let most = 0;
    const told: number[] = [];
    const results = await repeat(
      async (number) => {
        most = Math.max(most, ++under);
        // Some end at once and some turns later, so that they do not end in the order they began in.
        for (let turn = 0; turn < number % 3; turn++) await new Promise((resolve) => setImmediate(resolve));
        under--;
        return number;
      },
      { first: 5, count: 20, parallel: 4, onEnd: (number) => told.push(number) },
    );
    expect(results).toEqual(Array.from({ length: 20 }, (_, index) => index + 5));
    expect(told.toSorted((a, b) => a - b)).toEqual(results);
    expect(most).toBe(4);
  });

  it('finds a run that is not green, and says which check, under which seed', async () => {
    const run = await runCheck(7, ['--check', cheap, '--fault', 'leaves-one-operation-open']);
    expect(run).toMatchObject({ number: 7, seed: 'flakes-7', exitCode: 1, checks: 1 });
    expect(run.red).toEqual([expect.stringContaining(`${cheap}: {"kind":"fail"`)]);
    expect(isGreen(run)).toBe(false);
  });

  it('takes a run that printed no report for one that is not green', async () => {
    const run = await runCheck(8, ['--check', 'access.no-such-check']);
    expect(run).toMatchObject({ exitCode: 2, checks: 0 });
    expect(run.red[0]).toContain('no-such-check');
    expect(isGreen(run)).toBe(false);
  });

  it('sums up', () => {
    const green: FlakeRun = {
      ...{ number: 1, seed: 'flakes-1', exitCode: 0, red: [], checks: 54 },
      ...{ milliseconds: 10_000, folder: '' },
    };
    expect(
      summaryOf([
        green,
        { ...green, milliseconds: 12_000 },
        { ...green, exitCode: 1, red: ['x'], milliseconds: 14_000 },
      ]),
    ).toBe('3 runs of 54 checks: 1 not green; a run took 10.0 to 14.0 s, median 12.0 s');
  });
});
