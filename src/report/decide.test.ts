import { expect, test } from 'vitest';
import type { Level } from '../engine/check.ts';
import { text } from '../engine/text.ts';
import type { VerdictKind } from '../engine/verdict.ts';
import { decide } from './decide.ts';
import { exitCode } from './exit-code.ts';
import { sampleVerdicts } from './sample-report.ts';

const verdicts = sampleVerdicts(text('甲', 'a'));

function check(suite: string, kind: VerdictKind, level: Level = 'must') {
  return { suite, level, verdict: verdicts[kind] };
}

const passed = check('access', 'pass');

test.each(['access', 'authorization', 'desensitization'])(
  'refuses for a broken or blocked MUST of %s',
  (suite) => {
    expect(decide([passed, check(suite, 'fail')])).toBe('refuse');
    expect(decide([passed, check(suite, 'blocked')])).toBe('refuse');
  },
);

test.each(['update-frequency', 'data-quality', 'subject-rights', 'audit', 'reporting', 'their-own'])(
  'asks to rectify for a broken or blocked MUST of %s',
  (suite) => {
    expect(decide([passed, check(suite, 'fail')])).toBe('rectify');
    expect(decide([passed, check(suite, 'blocked')])).toBe('rectify');
  },
);

test('refuses rather than asks to rectify, wherever the breaches stand', () => {
  expect(decide([check('audit', 'fail'), check('authorization', 'fail')])).toBe('refuse');
});

test('a breach that was found outweighs a failure of the harness', () => {
  expect(decide([check('access', 'harness-error'), check('audit', 'fail')])).toBe('rectify');
  expect(decide([check('audit', 'inconclusive'), check('access', 'fail')])).toBe('refuse');
});

test('is undecided when the harness failed, at any level, or a MUST stayed inconclusive', () => {
  expect(decide([passed, check('audit', 'harness-error')])).toBe('undecided');
  expect(decide([passed, check('audit', 'harness-error', 'may')])).toBe('undecided');
  expect(decide([passed, check('update-frequency', 'inconclusive')])).toBe('undecided');
});

test('is undecided when nothing was run, or no MUST passed', () => {
  expect(decide([])).toBe('undecided');
  expect(decide([check('access', 'not-applicable'), check('audit', 'attest')])).toBe('undecided');
  expect(decide([check('access', 'pass', 'should')])).toBe('undecided');
});

test('admits when every MUST passed, does not apply or waits for a person', () => {
  expect(decide([passed, check('audit', 'attest'), check('subject-rights', 'not-applicable')])).toBe('admit');
});

test.each(['warn', 'fail', 'blocked', 'inconclusive'] as const)(
  'a SHOULD that came to %s never blocks',
  (kind) => {
    expect(decide([passed, check('access', kind, 'should'), check('audit', kind, 'may')])).toBe('admit');
  },
);

test('the exit code tells conforming, not conforming and could-not-tell apart', () => {
  expect(exitCode('admit')).toBe(0);
  expect(exitCode('rectify')).toBe(1);
  expect(exitCode('refuse')).toBe(1);
  expect(exitCode('undecided')).toBe(3);
});
