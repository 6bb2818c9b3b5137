import { expect, test } from 'vitest';
import { announcesBreaking, isDraft, isVersion, nextBreaking } from './version-step.ts';

test.each([
  ['1.0.0', '2.0.0', true],
  ['1.9.9', '2.0.0-draft', true],
  ['0.1.0', '0.2.0', true],
  ['0.9.0', '1.0.0', true],
  ['1.0.0', '1.1.0', false],
  ['1.0.0', '1.0.1', false],
  ['0.1.0', '0.1.1', false],
  ['1.0.0', '1.0.0', false],
  ['2.0.0', '1.0.0', false],
  ['0.2.0', '0.1.0', false],
  ['1.0.0', 'two', false],
])('a step from %s to %s announces that things break: %s', (from, to, announced) => {
  expect(announcesBreaking(from, to)).toBe(announced);
});

test('knows versions and drafts, and names the next version that may break', () => {
  expect(['1.0.0', '2.0.0-draft.1', '1.0', 'v1.0.0', ''].map(isVersion)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['2.0.0-draft', '2.0.0'].map(isDraft)).toEqual([true, false]);
  expect([nextBreaking('1.4.2'), nextBreaking('0.4.2'), nextBreaking('2.0.0-draft')]).toEqual([
    '2.0.0',
    '0.5.0',
    '3.0.0',
  ]);
});
