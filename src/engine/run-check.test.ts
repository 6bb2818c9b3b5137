import { describe, expect, test } from 'vitest';
import { checkDefiner, type CheckDefinition } from './check.ts';
import type { ExchangeRecord } from './evidence.ts';
import { runCheck } from './run-check.ts';
import { text } from './text.ts';
import { createTurns } from './turns.ts';
import { Unclaimed } from './unclaimed.ts';
import { Undecided } from './undecided.ts';
import { Unmet } from './unmet.ts';
import { fail, pass } from './verdict.ts';

interface Context {
  readonly answers: readonly string[];
}

const defineCheck = checkDefiner<Context>();
const exchange = { id: 'demo.check/once#1' } as ExchangeRecord;
const options = {
  context: { answers: ['ok', 'wrong'] },
  open: (_: unknown, subject: { id: string }) => ({
    context: { answers: ['ok', 'wrong'] },
    evidence: () => ({ kept: [{ ...exchange, id: `${subject.id}#1` }], dropped: 0 }),
  }),
};

const expected = text('应拒绝', 'a refusal');

function check(parts: Partial<CheckDefinition<Context, unknown, { id: string }, `demo.${string}`>>) {
  return defineCheck({
    id: 'demo.check',
    level: 'must',
    requirements: ['N52-020'],
    title: text('示例', 'An example'),
    probe: () => Promise.resolve({ seen: 'ok' }),
    judge: () => pass,
    ...parts,
  });
}

describe('runCheck', () => {
  test('gives one verdict, the worst of its cases', async () => {
    const result = await runCheck(
      check({
        cases: ({ answers }) => answers.map((id) => ({ id })),
        probe: (_, { id }) => Promise.resolve({ id }),
        judge: (trace) =>
          (trace as { id: string }).id === 'ok'
            ? pass
            : fail({ expected, actual: text('放行', 'a release') }),
      }),
      options,
    );
    expect(result.verdict.kind).toBe('fail');
    expect(result.cases.map(({ case: id, verdict }) => [id, verdict.kind])).toEqual([
      ['ok', 'pass'],
      ['wrong', 'fail'],
    ]);
    expect(result.cases[1]?.evidence.map(({ id }) => id)).toEqual(['wrong#1']);
  });

  test('runs only the cases that are chosen', async () => {
    const result = await runCheck(check({ cases: ({ answers }) => answers.map((id) => ({ id })) }), {
      ...options,
      choose: ({ id }, cases) => cases.filter((subject) => id === 'demo.check' && subject.id === 'wrong'),
    });
    expect(result.cases.map(({ case: id }) => id)).toEqual(['wrong']);
  });

  test.each([
    ['still', 2, 2],
    ['still', undefined, 1],
    ['moves-clock', 2, 1],
  ] as const)('lets cases of what is %s, with %s turns, run %i at a time', async (phase, turns, expected) => {
    let [running, most] = [0, 0];
    const result = await runCheck(
      check({
        phase,
        cases: () => ['a', 'b', 'c', 'd'].map((id) => ({ id })),
        async probe(_, { id }) {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          return id;
        },
      }),
      { ...options, ...(turns === undefined ? {} : { turns: createTurns(turns) }) },
    );
    expect([most, result.cases.map(({ case: id }) => id)]).toEqual([expected, ['a', 'b', 'c', 'd']]);
  });

  test('records a thrown error as the harness’s own', async () => {
    const result = await runCheck(check({ probe: () => Promise.reject(new TypeError('our bug')) }), options);
    expect(result.verdict).toMatchObject({ kind: 'harness-error', error: { code: 'probe-threw' } });
  });

  test('records a judge that throws as the harness’s own', async () => {
    const result = await runCheck(
      check({
        judge: () => {
          throw new Error('no such member');
        },
      }),
      options,
    );
    expect(result.verdict).toMatchObject({ kind: 'harness-error', error: { code: 'judge-threw' } });
  });

  test('records a list of cases that throws as the harness’s own', async () => {
    const result = await runCheck(
      check({
        cases: () => {
          throw new Error('no profile');
        },
      }),
      options,
    );
    expect(result.verdict).toMatchObject({ kind: 'harness-error', error: { code: 'cases-threw' } });
  });

  test('turns an unmet prerequisite into blocked', async () => {
    const missing = text('令牌', 'a token');
    const result = await runCheck(check({ probe: () => Promise.reject(new Unmet(missing)) }), options);
    expect(result.verdict).toEqual({ kind: 'blocked', missing });
  });

  test('turns what was never claimed into not applicable, for the reason it quotes', async () => {
    const because = text('未声明', 'not claimed');
    const result = await runCheck(check({ probe: () => Promise.reject(new Unclaimed(because)) }), options);
    expect(result.verdict).toEqual({ kind: 'not-applicable', because });
  });

  test('turns what cannot be observed into inconclusive', async () => {
    const needs = text('30 天', '30 days');
    const result = await runCheck(check({ probe: () => Promise.reject(new Undecided(needs)) }), options);
    expect(result.verdict).toEqual({ kind: 'inconclusive', needs });
  });

  test('gives up on a probe that never ends', async () => {
    const result = await runCheck(
      check({ timeoutMs: 5, probe: () => new Promise(() => undefined) }),
      options,
    );
    expect(result.verdict).toMatchObject({ kind: 'harness-error', error: { code: 'probe-threw' } });
  });

  test('judges what JSON keeps of a trace, nothing more', async () => {
    let judged: unknown;
    await runCheck(
      check({
        probe: () => Promise.resolve({ at: new Date(0), gone: undefined }),
        judge: (trace) => {
          judged = trace;
          return pass;
        },
      }),
      options,
    );
    expect(judged).toEqual({ at: '1970-01-01T00:00:00.000Z' });
  });

  test('refuses a probe that returns nothing', async () => {
    const result = await runCheck(check({ probe: () => Promise.resolve(undefined) }), options);
    expect(result.verdict).toMatchObject({ kind: 'harness-error', error: { code: 'probe-threw' } });
  });

  test('is not applicable, with the reason, when there is no case', async () => {
    const nothingAsked = text('无信息项', 'no item');
    const result = await runCheck(check({ cases: () => [], nothingAsked }), options);
    expect(result.verdict).toEqual({ kind: 'not-applicable', because: nothingAsked });
  });
});
