import { expect, test } from 'vitest';
import { checkDefiner, type Phase } from './check.ts';
import { groupsOf, runChecks } from './run-checks.ts';
import { text } from './text.ts';
import { pass } from './verdict.ts';

const defineCheck = checkDefiner<null>();

const shell = <Name extends string>(name: Name, phase: Phase) =>
  ({
    id: `demo.${name}`,
    level: 'must',
    requirements: [],
    title: text(name, name),
    phase,
  }) as const;

test('keeps the phases apart and gives results in the order of the list', async () => {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const check = (name: string, phase: Phase) =>
    defineCheck({
      ...shell(name, phase),
      async probe() {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(name);
        running -= 1;
        return name;
      },
      judge: () => pass,
    });
  const checks = [
    check('sweep', 'last'),
    check('moves far', 'moves-days'),
    check('moves', 'moves-clock'),
    check('first', 'still'),
    check('second', 'still'),
  ];
  const results = await runChecks(checks, {
    context: null,
    open: () => ({ context: null, evidence: () => ({ kept: [], dropped: 0 }) }),
    concurrency: 2,
  });
  expect(results.map(({ id }) => id)).toEqual([
    'demo.sweep',
    'demo.moves far',
    'demo.moves',
    'demo.first',
    'demo.second',
  ]);
  expect(log.slice(2)).toEqual(['moves', 'moves far', 'sweep']);
  expect(most).toBe(2);
});

test('groups what stands still and what shares a clock, in the place of the first', async () => {
  const log: string[] = [];
  const check = (name: string, phase: Phase, sharesClock?: true | string) =>
    defineCheck({
      ...shell(name, phase),
      ...(sharesClock === undefined ? {} : { sharesClock }),
      async probe() {
        log.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} ends`);
        return name;
      },
      judge: () => pass,
    });
  const checks = [
    check('looks back', 'last'),
    check('a', 'moves-clock', 'terms'),
    check('own', 'moves-clock', true),
    check('alone', 'moves-clock'),
    check('b', 'moves-clock', 'terms'),
    check('far', 'moves-days', 'terms'),
    check('still', 'still'),
  ];
  const names = groupsOf(checks).map((group) => group.checks.map(({ title }) => title.en));
  expect(names).toEqual([['still'], ['a', 'b'], ['own'], ['alone'], ['far'], ['looks back']]);
  await runChecks(checks, {
    context: null,
    open: () => ({ context: null, evidence: () => ({ kept: [], dropped: 0 }) }),
    concurrency: 1,
  });
  expect(log.slice(2, 6)).toEqual(['a begins', 'b begins', 'a ends', 'b ends']);
  expect(log.slice(6, 10)).toEqual(['own begins', 'own ends', 'alone begins', 'alone ends']);
});
