import { expect, test } from 'vitest';
import { describeVerdict } from '../../engine/describe-verdict.ts';
import { text } from '../../engine/text.ts';
import { blocked, fail, notApplicable, pass, warn, type Verdict } from '../../engine/verdict.ts';
import { renderProof } from './render-proof.ts';
import { concludeProof, proofHolds, type ProofRun } from './proof.ts';

const words = text('甲', 'a');
const failed = fail({ expected: words, actual: words });
const checks = [
  { id: 'access.a', level: 'must' },
  { id: 'access.b', level: 'must' },
  { id: 'access.c', level: 'should' },
] as const;
const faults = [
  { id: 'breaks-a', caughtBy: ['access.a'] },
  { id: 'breaks-b', caughtBy: ['access.b'] },
];

function run(fault: string | null, verdicts: Readonly<Record<string, Verdict>>): ProofRun {
  const results = checks.map(({ id }) => {
    const verdict = verdicts[id] ?? pass;
    return { id, kind: verdict.kind, said: describeVerdict(verdict) };
  });
  return { platform: 'reference', fault, profile: 'p', results };
}

test('what is red on the twin is a false alarm, and its row says whose it is', () => {
  const twin: ProofRun = { ...run(null, { 'access.a': failed }), platform: 'twin' };
  const proof = concludeProof([run(null, {}), twin], [], checks);
  expect(proof).toMatchObject({
    falseAlarms: 1,
    alarms: [
      {
        ...{ platform: 'twin', fault: null, check: 'access.a', verdict: 'fail' },
        said: { zh: expect.stringContaining('甲') as string, en: expect.stringContaining('a') as string },
      },
    ],
    matrix: [{ platform: 'reference' }, { platform: 'twin' }],
  });
  expect(proofHolds(proof)).toBe(false);
  expect(renderProof(proof, 'en')).toContain('✗··  (no fault, twin)  p');
  expect(renderProof(proof, 'zh')).toContain('（无缺陷，孪生平台）  p');
  expect(renderProof(proof, 'zh')).toMatch(/^误报: .*access\.a \(fail\)\n {4}.*甲/m);
});

test('holds when each fault is caught by its check and nothing else turns red', () => {
  const proof = concludeProof(
    [
      run(null, { 'access.c': notApplicable(words) }),
      run('breaks-a', { 'access.a': failed }),
      run('breaks-b', { 'access.b': failed }),
    ],
    faults,
    checks,
  );
  expect(proof).toMatchObject({
    faults: 2,
    caught: 2,
    falseAlarms: 0,
    unprovenMust: [],
    missed: [],
    alarms: [],
  });
  expect(proofHolds(proof)).toBe(true);
});

test('takes a warning for the catch of a SHOULD check, and of no other', () => {
  const warned = warn({ expected: words, actual: words });
  const abridged = [
    { id: 'breaks-b', caughtBy: ['access.b'] },
    { id: 'breaks-c', caughtBy: ['access.c'] },
  ];
  const proof = concludeProof(
    [run('breaks-b', { 'access.b': warned }), run('breaks-c', { 'access.c': warned })],
    abridged,
    checks,
  );
  expect(proof).toMatchObject({
    caught: 1,
    falseAlarms: 0,
    missed: [{ fault: 'breaks-b', check: 'access.b', verdict: 'warn' }],
  });
});

test('counts a check that meets a fault by chance neither as missed nor as an alarm, nor as proved', () => {
  const byChance = [{ id: 'breaks-a', caughtBy: ['access.a'], mayFail: ['access.b'] }];
  for (const verdict of [pass, failed]) {
    const proof = concludeProof(
      [run('breaks-a', { 'access.a': failed, 'access.b': verdict })],
      byChance,
      checks,
    );
    expect(proof).toMatchObject({ caught: 1, falseAlarms: 0, missed: [], unprovenMust: ['access.b'] });
  }
});

test('lets a fault block what it says it blocks, and fail nothing there', () => {
  const overblocking = [{ id: 'breaks-a', caughtBy: ['access.a'], blocks: ['access.b'] }];
  const runs = (verdict: Verdict) => [run('breaks-a', { 'access.a': failed, 'access.b': verdict })];
  expect(concludeProof(runs(blocked(words)), overblocking, checks)).toMatchObject({
    caught: 1,
    falseAlarms: 0,
  });
  expect(concludeProof(runs(failed), overblocking, checks)).toMatchObject({ caught: 1, falseAlarms: 1 });
});

test('lets a fault block all but what catches it, and fail nothing', () => {
  const unheard = [{ id: 'breaks-a', caughtBy: ['access.a'], blocks: 'all' }] as const;
  const runs = (verdicts: Readonly<Record<string, Verdict>>) => [run('breaks-a', verdicts)];
  const dumb = { 'access.b': blocked(words), 'access.c': blocked(words) };
  expect(concludeProof(runs({ 'access.a': failed, ...dumb }), unheard, checks)).toMatchObject({
    caught: 1,
    falseAlarms: 0,
  });
  expect(concludeProof(runs({ 'access.a': blocked(words), ...dumb }), unheard, checks)).toMatchObject({
    caught: 0,
  });
  expect(
    concludeProof(runs({ 'access.a': failed, ...dumb, 'access.c': failed }), unheard, checks),
  ).toMatchObject({ falseAlarms: 1 });
});

test.each<[string, readonly ProofRun[], object]>([
  [
    'a fault that nothing catches',
    [run('breaks-a', {}), run('breaks-b', { 'access.b': failed })],
    {
      caught: 1,
      missed: [{ fault: 'breaks-a', check: 'access.a', verdict: 'pass' }],
      unprovenMust: ['access.a'],
    },
  ],
  [
    'a fault that only blocks its check',
    [run('breaks-a', { 'access.a': blocked(words) }), run('breaks-b', { 'access.b': failed })],
    { caught: 1, missed: [{ fault: 'breaks-a', check: 'access.a', verdict: 'blocked' }] },
  ],
  [
    'an unrelated check that turns red',
    [run('breaks-a', { 'access.a': failed, 'access.b': failed }), run('breaks-b', { 'access.b': failed })],
    {
      caught: 2,
      falseAlarms: 1,
      alarms: [{ fault: 'breaks-a', profile: 'p', check: 'access.b', verdict: 'fail' }],
    },
  ],
  [
    'an honest platform that a check blames',
    [
      run(null, { 'access.c': failed }),
      run('breaks-a', { 'access.a': failed }),
      run('breaks-b', { 'access.b': failed }),
    ],
    { falseAlarms: 1, alarms: [{ fault: null, profile: 'p', check: 'access.c', verdict: 'fail' }] },
  ],
  [
    'a MUST check that no fault kills',
    [run('breaks-a', { 'access.a': failed })],
    { unprovenMust: ['access.b'] },
  ],
])('does not hold for %s', (_, runs, expected) => {
  const proof = concludeProof(runs, faults, checks);
  expect(proof).toMatchObject(expected);
  expect(proofHolds(proof)).toBe(false);
});
