import { expect, test } from 'vitest';
import { boundText } from './bound-text.ts';
import { visibleText } from './visible-text.ts';

test.each([
  ['\u0000\u001b[31m\r', '␀␛[31m␍'],
  ['\u007f\u0085', '␡\\u0085'],
  ['a\u202eb\u2066c\u200b', 'a\\u202eb\\u2066c\\u200b'],
  ['\u2028\ufeff\uffff', '\\u2028\\ufeff\\uffff'],
  ['\ud842', '\\ud842'],
  ['\udfb7x', '\\udfb7x'],
  ['𠮷 㛃\t\n', '𠮷 㛃\t\n'],
])('shows %j as %j', (hidden, shown) => {
  expect(visibleText(hidden)).toBe(shown);
});

test('a bound never cuts a surrogate pair in two', () => {
  const cut = (leftOut: number) => `+${String(leftOut)}`;
  expect(boundText('a𠮷b', 2, cut)).toBe('a+3');
  expect(boundText('a𠮷b', 3, cut)).toBe('a𠮷+1');
  expect(boundText('a𠮷b', 4, cut)).toBe('a𠮷b');
});
