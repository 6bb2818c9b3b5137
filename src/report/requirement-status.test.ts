import { expect, test } from 'vitest';
import { requirementStatus } from './requirement-status.ts';

test.each([
  [[], 'not-run'],
  [['pass', 'not-applicable'], 'met'],
  [['not-applicable'], 'not-applicable'],
  [['pass', 'warn'], 'warned'],
  [['warn', 'attest'], 'attest'],
  [['attest', 'inconclusive'], 'undecided'],
  [['pass', 'harness-error'], 'undecided'],
  [['harness-error', 'blocked'], 'broken'],
  [['pass', 'fail'], 'broken'],
] as const)('%j says %s', (kinds, status) => {
  expect(requirementStatus(kinds)).toBe(status);
});
