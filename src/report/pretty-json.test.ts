import { property, assert, json } from 'fast-check';
import { expect, test } from 'vitest';
import { prettyJson } from './pretty-json.ts';

test('lays out members and leaves empty containers closed', () => {
  expect(prettyJson('{"a":[1,{"b":"x,y:{"}],"c":{},"d":[]}')).toBe(
    '{\n  "a": [\n    1,\n    {\n      "b": "x,y:{"\n    }\n  ],\n  "c": {},\n  "d": []\n}',
  );
});

test('changes no value of any JSON', () => {
  assert(
    property(json(), (source) => {
      expect(JSON.parse(prettyJson(source))).toEqual(JSON.parse(source));
    }),
  );
});

test('keeps duplicate keys, long numbers and escapes as they were sent', () => {
  expect(prettyJson('{"a":1,"a":12345678901234567890.10,"b":"\\u4e2d"}')).toBe(
    '{\n  "a": 1,\n  "a": 12345678901234567890.10,\n  "b": "\\u4e2d"\n}',
  );
});

test('lays out a text that is cut off as far as it goes', () => {
  expect(prettyJson('{"a":"中\\')).toBe('{\n  "a": "中\\');
});

test('leaves what is no object or array alone', () => {
  expect(prettyJson('<html> {"a":1}')).toBe('<html> {"a":1}');
});

test('a bomb of brackets does not become a bomb of blanks', () => {
  expect(prettyJson('['.repeat(10_000)).length).toBeLessThan(300_000);
});
