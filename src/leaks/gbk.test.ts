import { expect, test } from 'vitest';
import { encodeGbk } from './gbk.ts';

test('encodes what Node decodes', () => {
  const text = '信衡 ABC 澜湲璟，（）。';
  expect(new TextDecoder('gb18030').decode(encodeGbk(text))).toBe(text);
  expect(encodeGbk('信')).toEqual(Uint8Array.of(0xd0, 0xc5));
});

test('has no answer for characters beyond two bytes', () => {
  expect(encodeGbk('𠮷')).toBeUndefined();
});
