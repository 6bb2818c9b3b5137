import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Pattern, contractPattern } from './contract-pattern.ts';

const plain = new RegExp(base64Pattern, 'u');
const ours = contractPattern(base64Pattern, 'u');

describe('the pattern of Base64', () => {
  it.each([
    '',
    '=',
    '==',
    'A',
    'AA',
    'AAA',
    'AA==',
    'AB==',
    'AAA=',
    'AAB=',
    'AAAA===',
    'AAA==',
    'AA===',
    'AAAAAA==',
    'AAAAAAA==',
    'AAAAA=',
    'AAAAA==',
    'AAAAA===',
    'AAA=A',
    'AA==A',
    'AA=A',
    'AA-_',
    'AAAA\n',
    ' AAAA',
    '企业',
  ])('says of %j what the regular expression says', (text) => {
    expect(ours.test(text)).toBe(plain.test(text));
  });

  it('says of any text what the regular expression says', () => {
    const nearly = fc.string({
      unit: fc.constantFrom('A', 'Q', 'z', '0', '9', '+', '/', '=', '-', '_', '\n', '企'),
    });
    const right = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64'));
    const longer = fc.tuple(right, nearly).map(([head, tail]) => head + tail.slice(0, 4));
    fc.assert(
      fc.property(fc.oneof(nearly, right, longer, fc.string({ unit: 'binary' })), (text) => {
        expect(ours.test(text)).toBe(plain.test(text));
      }),
      { numRuns: 5000 },
    );
  });
});

it('leaves every other pattern as it is', () => {
  expect(contractPattern('^[0-9]+$', 'u')).toEqual(/^[0-9]+$/u);
});
