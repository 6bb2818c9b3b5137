import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';

test('names the cells of each line by the first line', () => {
  expect(csvRows('\uFEFFuscc,code\r\nA,0000\r\nB,3004\r\n')).toEqual([
    { uscc: 'A', code: '0000' },
    { uscc: 'B', code: '3004' },
  ]);
});

test('reads quoted commas, quotes and line ends', () => {
  expect(csvRows('a,b\n"1,""2""","x\r\ny"\n3,')).toEqual([
    { a: '1,"2"', b: 'x\r\ny' },
    { a: '3', b: '' },
  ]);
});

test('gives no rows for an empty text', () => {
  expect(csvRows('')).toEqual([]);
});
