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
