import { expect, test } from 'vitest';
import { suppressSmallGroups } from './suppress-small-groups.ts';

const figures = (enterprises: number) => ({ provided: enterprises, refused: 0, enterprises });
const none = { provided: null, refused: null, enterprises: null };
const isTooSmall = (enterprises: number) => enterprises > 0 && enterprises < 10;

function shown(sizes: readonly number[]) {
  const groups = sizes.map((size, index) => ({ key: String(index), figures: figures(size) }));
  const total = figures(sizes.reduce((sum, size) => sum + size, 0));
  const [shownTotal, table = []] = suppressSmallGroups(total, [groups], isTooSmall);
  return [shownTotal.enterprises, ...table.map((group) => group.figures.enterprises)];
}

test('shows groups that are large enough, and empty ones', () => {
  expect(shown([10, 0, 250])).toEqual([260, 10, 0, 250]);
});

test('hides two or more small groups and keeps the total', () => {
  expect(shown([3, 40, 9])).toEqual([52, null, 40, null]);
});

test('hides the next smallest group with a small one that is alone', () => {
  expect(shown([9, 40, 30])).toEqual([79, null, 40, null]);
});

test('hides the total where a small group is the only one, and where all of it is small', () => {
  expect(shown([9, 0])).toEqual([null, null, 0]);
  expect(shown([4, 5])).toEqual([null, null, null]);
});

test('hides every figure of a group or none', () => {
  const groups = [{ key: 'a', figures: figures(1) }];
  expect(suppressSmallGroups(figures(1), [groups], isTooSmall)).toEqual([
    none,
    [{ key: 'a', figures: none }],
  ]);
});

test('hides a total that one of two tables would give away', () => {
  const [total] = suppressSmallGroups(
    figures(20),
    [[{ key: 'a', figures: figures(20) }], [{ key: 'b', figures: figures(9) }]],
    isTooSmall,
  );
  expect(total.enterprises).toBeNull();
});
