import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { said, type Reply } from './reply.ts';

function replyOf(text: string, body: unknown): Reply {
  const common = {
    exchange: 'x',
    order: 1,
    sentOrder: 0,
    status: 200,
    code: null,
    headers: {},
    error: null,
    durationMs: 1,
  };
  return { ...common, text, body };
}

test('what JSON says does not depend on how it is written', () => {
  const written = '{ "b" : "\\u4FE1\\/\\u8861",\r\n\t"a":[ 12.50, {"d":1,"c":null} ] }';
  expect(said(replyOf(written, JSON.parse(written)))).toBe('{"a":[12.5,{"c":null,"d":1}],"b":"信/衡"}');
});

test('what is no JSON says what it is', () => {
  expect(said(replyOf('uscc,code\r\n', undefined))).toBe('uscc,code\r\n');
});

test('members are in the order of their names, and nothing is said as null', () => {
  expect(canonicalJson({ b: 1, a: { z: undefined } })).toBe('{"a":{},"b":1}');
  expect(canonicalJson(undefined)).toBe('null');
});
