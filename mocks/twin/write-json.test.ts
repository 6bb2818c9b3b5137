import { expect, test } from 'vitest';
import { writeJson } from './write-json.ts';

test.each([
  [{ a: 12_800.5, b: [null, true, 3], c: {}, d: [] }],
  ['信/衡 𠮷 "\\\r\n\t\u2028'],
  [{ nested: { deep: [{ x: -0.01 }] } }],
])('means what any other writer of JSON means: %j', (value) => {
  expect(JSON.parse(writeJson(value))).toEqual(value);
});

test('is written otherwise: members reversed, escaped, indented, with a zero more', () => {
  expect(writeJson({ 名: '甲/乙', n: 1.5 })).toBe(
    '{\r\n\t"n" : 1.50,\r\n\t"\\u540D" : "\\u7532\\/\\u4E59"\r\n}',
  );
});

test('adds no zero to what has an exponent', () => {
  expect(JSON.parse(writeJson([1e21, 1e-7, 1.5e300]))).toEqual([1e21, 1e-7, 1.5e300]);
});
