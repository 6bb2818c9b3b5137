import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exceedsBounds, ordinaryBounds } from './reveal-bounds.ts';
import { revealed, revealedTogether } from './revealed.ts';

const id = '237521199003071234';
const shows = (shown: string, value = id): readonly number[] | undefined => revealed(value, shown)?.positions;
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

test('reads masks of full length by position', () => {
  expect(shows('237521********1234')).toEqual([...range(1, 6), ...range(15, 18)]);
  expect(shows('2****************4')).toEqual([1, 18]);
  expect(shows('******19900307****')).toEqual(range(7, 14));
  expect(shows('*'.repeat(18))).toEqual([]);
  expect(shows(id)).toEqual(range(1, 18));
});

test('reads masks that are shorter or longer than what they hide', () => {
  expect(shows('237521****1234')).toEqual([...range(1, 6), ...range(15, 18)]);
  expect(shows('23**07**34')).toEqual([1, 2, 13, 14, 17, 18]);
  expect(shows('张*', '张伟丰')).toEqual([1]);
  expect(shows('张*丰', '张伟丰')).toEqual([1, 3]);
  expect(shows('**', '张伟丰')).toEqual([]);
});

test('reads a bare part as that part', () => {
  expect(shows('19900307')).toEqual(range(7, 14));
  expect(shows('1234')).toEqual(range(15, 18));
});

test('does not know a mask of something else', () => {
  expect(shows('337521********1234')).toBeUndefined();
  expect(shows('237521****1235')).toBeUndefined();
  expect(shows('20000101')).toBeUndefined();
  expect(shows('')).toBeUndefined();
});

test('adds up what several views show', () => {
  const together = revealedTogether('15412345678', ['154****5678', '1541******8', '不相干']);
  expect(together.positions).toEqual([1, 2, 3, 4, 8, 9, 10, 11]);
  expect(together.longestHiddenRun).toBe(3);
});

test('masking any positions reveals exactly the others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 18 })), (hidden) => {
      const shown = Array.from(id, (digit, place) => (hidden.includes(place + 1) ? '*' : digit)).join('');
      expect(shows(shown)).toEqual(range(1, 18).filter((position) => !hidden.includes(position)));
    }),
  );
});

test('knows when a mask exceeds the bounds', () => {
  const exceeds = (kind: 'id-number' | 'phone' | 'person-name', value: string, shown: string): boolean =>
    exceedsBounds(kind, revealed(value, shown) ?? { positions: [], longestHiddenRun: 0 }, ordinaryBounds);
  expect(exceeds('id-number', id, '237521********1234')).toBe(false);
  expect(exceeds('id-number', id, '2375211*******1234')).toBe(true);
  expect(exceeds('phone', '15412345678', '154****5678')).toBe(false);
  expect(exceeds('phone', '15412345678', '1541***5678')).toBe(true);
  expect(exceeds('person-name', '张伟丰', '张**')).toBe(false);
  expect(exceeds('person-name', '张伟丰', '张*丰')).toBe(true);
});
