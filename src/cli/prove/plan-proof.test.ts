import { expect, test } from 'vitest';
import { listProfiles } from '../../contract/list-profiles.ts';
import { faults } from '../../../mocks/faults/index.ts';
import { allChecks } from '../../../suites/index.ts';
import { planProof } from './plan-proof.ts';

const profiles = listProfiles().map(({ id }) => id);
const under = (plans: ReturnType<typeof planProof>, platform: string): readonly string[] =>
  plans.filter((plan) => plan.platform === platform && plan.fault === null).map(({ profile }) => profile);

test('a whole proof weighs the honest platform and both twins, in full, under every profile', () => {
  const plans = planProof({});
  for (const platform of ['reference', 'twin', 'lean-twin']) expect(under(plans, platform)).toEqual(profiles);
  const honest = plans.filter(({ fault }) => fault === null);
  expect(honest.every(({ whole, checks }) => whole === undefined && checks === undefined)).toBe(true);
});

test('a quick proof passes by what repeats another profile, and asks of the lean twin a few cases of each check', () => {
  const plans = planProof({ quick: true });
  expect(under(plans, 'reference')).not.toContain('heihe-2022');
  expect(under(plans, 'reference')).toContain('langfang-2022');
  for (const twin of ['twin', 'lean-twin']) expect(under(plans, twin)).toEqual(under(plans, 'reference'));
  const honest = plans.filter(({ fault }) => fault === null);
  expect(honest.filter(({ whole }) => whole !== undefined).map(({ platform }) => platform)).toEqual(
    under(plans, 'lean-twin').map(() => 'lean-twin'),
  );
});

test.each([{}, { quick: true }] as const)(
  'every fault runs its own checks over all their cases %o',
  (scope) => {
    const plans = planProof(scope);
    for (const { id, caughtBy } of faults) {
      const plan = plans.find(({ fault }) => fault === id);
      for (const check of caughtBy) {
        expect(plan?.whole?.has(check), `${id} and ${check}`).toBe(true);
        expect(plan?.checks?.has(check) ?? true, `${id} and ${check}`).toBe(true);
      }
    }
  },
);

test('a quick proof tries every check with twelve faults and more that are not its own', () => {
  const plans = planProof({ quick: true }).filter(({ fault }) => fault !== null);
  for (const { id } of allChecks) {
    const tried = plans.filter(({ checks, whole }) => (checks?.has(id) ?? true) && whole?.has(id) !== true);
    expect(tried.length, id).toBeGreaterThanOrEqual(12);
  }
});

test('one fault alone is proved alone', () => {
  expect(planProof({ fault: ['serves-without-licence'] })).toMatchObject([
    { platform: 'reference', fault: 'serves-without-licence' },
  ]);
  expect(planProof({ fault: ['serves-without-licence'], profile: ['hebei-2022'] })).toEqual([]);
});
