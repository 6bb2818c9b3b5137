import { expect, test } from 'vitest';
import { jurisdictionSize } from './jurisdiction-size.ts';
import { listProfiles } from './list-profiles.ts';
import { loadContract } from './load-contract.ts';

test('a longer list needs more companies, the shortest fifteen hundred', () => {
  const sizes = new Map(
    listProfiles().map(({ id }) => [id, jurisdictionSize(loadContract(id).profile)] as const),
  );
  expect(sizes.get('langfang-2022')).toBe(1_500);
  expect(sizes.get('national-2021')).toBe(1_900);
  expect(jurisdictionSize({ items: [] })).toBe(1_500);
});

test('where random events befall nearly every second company, there are twice as many', () => {
  const { profile } = loadContract('national-2021');
  expect(jurisdictionSize(profile, 'scenarios')).toBe(1_900);
  expect(jurisdictionSize(profile, 'all')).toBe(3_800);
});
