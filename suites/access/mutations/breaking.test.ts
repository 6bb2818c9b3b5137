import { expect, it } from 'vitest';
import { access } from '../index.ts';
import { mutations } from './table.ts';

it('asks for the rows of checks that stand still, so that one batch of an operation serves them all', () => {
  const phases = Object.keys(mutations).map((id) => access.checks.find((check) => check.id === id)?.phase);
  expect(new Set(phases)).toEqual(new Set(['still']));
});
