import { expect, test } from 'vitest';
import { loadContract } from '../contract/load-contract.ts';
import { Unclaimed } from '../engine/unclaimed.ts';
import { isClaimed, optionOf, platformOptions, requireClaimed } from './platform-options.ts';

test('every option names operations of the contract, each once', () => {
  const known = loadContract('national-2021')
    .api('local-platform')
    .operations.map(({ operationId }) => operationId);
  const named = platformOptions.flatMap(({ operations }) => operations);
  expect(known).toEqual(expect.arrayContaining(named));
  expect(new Set(named).size).toBe(named.length);
});

test('a platform that says nothing claims everything', () => {
  for (const option of platformOptions) expect(() => requireClaimed(undefined, option)).not.toThrow();
});

test('what is not claimed is not asked, and the claim is quoted in both languages', () => {
  const subscriptions = optionOf('createSubscription');
  if (!subscriptions) throw new Error('No option holds createSubscription.');
  expect(() => requireClaimed(['subscriptions'], subscriptions)).not.toThrow();
  let thrown: unknown;
  try {
    requireClaimed(['written-licences'], subscriptions);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Unclaimed);
  expect(thrown).toMatchObject({
    because: {
      zh: '平台未声明提供按区域、行业批量推送（订阅）（platform.claims: [written-licences]；N52-019 由平台自定）',
      en: 'the platform does not claim push in bulk by region and industry (subscriptions) (platform.claims: [written-licences]; N52-019 leaves it open)',
    },
  });
  expect(optionOf('queryItem')).toBeUndefined();
});

test('an operation of an option is there where the option is claimed, any other in any case', () => {
  expect(isClaimed(['written-licences'], 'createSubscription')).toBe(false);
  expect(isClaimed(['subscriptions'], 'createSubscription')).toBe(true);
  expect(isClaimed(undefined, 'createSubscription')).toBe(true);
  expect(isClaimed([], 'queryItem')).toBe(true);
});
