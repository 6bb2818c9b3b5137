import { expect, test } from 'vitest';
import { checkDefiner, type Phase } from './check.ts';
import { runChecks } from './run-checks.ts';
import { text } from './text.ts';
import { pass } from './verdict.ts';

const defineCheck = checkDefiner<null>();

test('keeps the phases apart and gives results in the order of the list', async () => {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const check = (name: string, phase: Phase) =>
    defineCheck({
      id: `demo.${name}`,
      level: 'must',
      requirements: [],
      title: text(name, name),
      phase,
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
