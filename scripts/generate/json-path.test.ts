import { exec } from 'jsonpath-rfc9535';
import { expect, it } from 'vitest';
import { jsonPath, quoted } from './json-path.ts';

const document = { "it's": { 'a\\b': [{ c: 1 }, { c: 2 }] }, 200: { x: ['p', 'q'] } };

it.each([
  [["it's", 'a\\b', 1, 'c'], undefined, [2]],
  [['200', 'x'], "@ == 'q'", ['q']],
  [[], undefined, [document]],
])('leads along %j', (steps, filter, found) => {
  const values: unknown[] = [];
  exec(document, jsonPath(steps, filter), (value) => values.push(value));
  expect(values).toEqual(found);
});

it('quotes what JSONPath would read otherwise', () => {
  expect(quoted("it's a \\")).toBe("'it\\'s a \\\\'");
});
