import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from './derive-sm2-key.ts';
import { importPrivateKeyHex } from './sm2-key.ts';
import { decodeStrictly, sm2Decrypt, sm2Encrypt } from './sm2-encryption.ts';

const key = deriveSm2Key('encryption test');

/** GB/T 32918.5-2017 annex C. */
const example = {
  key: importPrivateKeyHex(
    '3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8',
    '0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020' +
      'CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13',
  ),
  c1:
    '0404EBFC718E8D1798620432268E77FEB6415E2EDE0E073C0F4F640ECD2E149A73' +
    'E858F9D81E5430A57B36DAAB8F950A3C64E6EE6A63094D99283AFF767E124DF0',
  c2: '21886CA989CA9C7D58087307CA93092D651EFA',
  c3: '59983C18F809E262923C53AEC295D30383B54E39D609D160AFCB1908D0BD8766',
};

describe('SM2 encryption', () => {
  it('decrypts the example of GB/T 32918.5 annex C, with and without its leading 04', () => {
    const { c1, c2, c3 } = example;
    for (const hex of [c1 + c3 + c2, (c1 + c3 + c2).slice(2).toLowerCase()]) {
      const plain = sm2Decrypt(hex, example.key, { order: 'c1c3c2', encoding: 'hex' });
      expect(plain.toString()).toBe('encryption standard');
    }
  });

  it.each([
    ['c1c2c3', 'hex'],
    ['c1c2c3', 'base64'],
    ['c1c3c2', 'hex'],
    ['c1c3c2', 'base64'],
  ] as const)('decrypts what it encrypted: %s in %s', (order, encoding) => {
    const options = { order, encoding };
    const encrypted = sm2Encrypt('0123456789abcdef', key.publicKey, options);
    expect(sm2Decrypt(encrypted, key, options).toString()).toBe('0123456789abcdef');
    const otherOrder = order === 'c1c2c3' ? 'c1c3c2' : 'c1c2c3';
    expect(() => sm2Decrypt(encrypted, key, { order: otherOrder, encoding })).toThrow(
      `Cannot decrypt: not ${otherOrder.toUpperCase()} in ${encoding} for this private key.`,
    );
    expect(() => sm2Decrypt(encrypted, deriveSm2Key('another'), options)).toThrow('Cannot decrypt');
  });

  it('reads what another library wrote, and is read by it, at every length around a block of the stream', () => {
    const options = { order: 'c1c3c2', encoding: 'hex' } as const;
    const c1c3c2 = 1;
    for (const length of [1, 16, 31, 32, 33, 63, 64, 65, 200]) {
      const plain = '甲'.repeat(length).slice(0, length);
      expect(sm2.doDecrypt(sm2Encrypt(plain, key.publicKey, options).slice(2), key.hex, c1c3c2)).toBe(plain);
      const theirs = sm2.doEncrypt(plain, key.publicKey.hex, c1c3c2);
      expect(sm2Decrypt(theirs, key, options).toString()).toBe(plain);
    }
  });

  it('refuses a point of another curve, and infinity', () => {
    const options = { order: 'c1c3c2', encoding: 'hex' } as const;
    const encrypted = sm2Encrypt('0123456789abcdef', key.publicKey, options);
    const withPoint = (point: string) => sm2Decrypt(`${point}${encrypted.slice(130)}`, key, options);
    expect(withPoint(encrypted.slice(0, 130)).toString()).toBe('0123456789abcdef');
    const onAnother = `04${'1'.padStart(64, '0')}${'2'.padStart(64, '0')}`;
    expect(() => withPoint(onAnother)).toThrow('Cannot decrypt');
    expect(() => withPoint(`04${'0'.repeat(128)}`)).toThrow('Cannot decrypt');
  });

  it('has nothing to encrypt where there is no text', () => {
    expect(() => sm2Encrypt('', key.publicKey, { order: 'c1c3c2', encoding: 'hex' })).toThrow(RangeError);
  });

  it('encrypts for a recipient that recurs as it does for a new one', () => {
    const options = { order: 'c1c2c3', encoding: 'hex' } as const;
    const often = deriveSm2Key('a recipient that recurs');
    const encrypted = Array.from({ length: 44 }, (_, number) =>
      sm2Encrypt(`text ${String(number)}`, often.publicKey, options),
    );
    expect(encrypted.map((text) => sm2Decrypt(text, often, options).toString())).toEqual(
      encrypted.map((_, number) => `text ${String(number)}`),
    );
  });

  it('reads a point in its hybrid form, and only with the right mark', () => {
    const options = { order: 'c1c2c3', encoding: 'hex' } as const;
    for (let number = 0; number < 8; number += 1) {
      const encrypted = sm2Encrypt('0123456789abcdef', key.publicKey, options);
      const isOdd = parseInt(encrypted.slice(128, 130), 16) % 2 === 1;
      const marked = (mark: string) => sm2Decrypt(`${mark}${encrypted.slice(2)}`, key, options).toString();
      expect(marked(isOdd ? '07' : '06')).toBe('0123456789abcdef');
      expect(() => marked(isOdd ? '06' : '07')).toThrow('Cannot decrypt');
    }
  });

  it('refuses text that is too short or not of the encoding', () => {
    expect(() => sm2Decrypt('04ab', key, { order: 'c1c2c3', encoding: 'hex' })).toThrow('Cannot decrypt');
    expect(() => sm2Decrypt('no hex', key, { order: 'c1c2c3', encoding: 'hex' })).toThrow('Cannot decrypt');
  });
});

describe('strict decoding', () => {
  it.each([
    ['hex', /^(?:[0-9a-f]{2})*$/i, ['0', '9', 'a', 'F', 'g', ' ', '企']],
    [
      'base64',
      /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
      ['A', 'B', '/', '+', '=', '-', '\n'],
    ],
  ] as const)(
    'takes of %s what has no other character, canonical or not',
    (encoding, wellFormed, characters) => {
      const nearly = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
      const right = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString(encoding));
      fc.assert(
        fc.property(fc.oneof(nearly, right), (text) => {
          expect(decodeStrictly(text, encoding)).toEqual(
            wellFormed.test(text) ? Buffer.from(text, encoding) : undefined,
          );
        }),
        { numRuns: 1_000 },
      );
    },
  );
});
