import { expect, test } from 'vitest';
import { readSignatureDer, signatureDer } from './signature-der.ts';

test.each([
  [1n, 1n, '3006020101020101'],
  [0x7fn, 0x80n, '300702017f02020080'],
  [0x1234n, 0xff00n, '300902021234020300ff00'],
])('writes and reads %s and %s', (r, s, hex) => {
  expect(signatureDer(r, s).toString('hex')).toBe(hex);
  expect(readSignatureDer(Buffer.from(hex, 'hex'))).toEqual({ r, s });
});

test('writes numbers of 256 bits', () => {
  const most = (1n << 256n) - 1n;
  const der = signatureDer(most, most);
  expect(der).toHaveLength(72);
  expect(readSignatureDer(der)).toEqual({ r: most, s: most });
});

test.each([
  ['nothing', ''],
  ['another tag', '3106020101020101'],
  ['a length that is too short', '3005020101020101'],
  ['a length in its long form', '308106020101020101'],
  ['something after it', '300602010102010100'],
  ['something inside after it', '3007020101020101ff'],
  ['an end too soon', '30060201010201'],
  ['one number', '3003020101'],
  ['a needless zero', '300702020001020101'],
  ['a negative number', '3006020181020101'],
  ['an empty number', '30050200020101'],
  ['a number of 34 bytes', `30270222${'01'.repeat(34)}020101`],
])('takes no signature with %s', (_, hex) => {
  expect(readSignatureDer(Buffer.from(hex, 'hex'))).toBeUndefined();
});
