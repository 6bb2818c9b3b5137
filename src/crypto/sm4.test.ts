import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sm4Decrypt, sm4Encrypt } from './sm4.ts';

const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
const iv = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

describe('SM4', () => {
  it('gives the first block of GB/T 32907 annex A', () => {
    expect(sm4Encrypt(key, { cipher: 'ecb', key }).subarray(0, 16).toString('hex')).toBe(
      '681edf34d206965e86b3e94f536e4246',
    );
  });

  it('decrypts what it encrypted, in both modes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.constantFrom('cbc', 'ecb'), (plain, cipher) => {
        const options = { cipher, key, iv } as const;
        expect(sm4Decrypt(sm4Encrypt(plain, options), options)).toEqual(Buffer.from(plain));
      }),
    );
  });

  it('says what is wrong with a key, an IV or a text', () => {
    expect(() => sm4Encrypt('a', { cipher: 'ecb', key: Buffer.alloc(15) })).toThrow(
      'An SM4 key has 16 bytes, this one 15.',
    );
    expect(() => sm4Encrypt('a', { cipher: 'cbc', key })).toThrow('SM4-CBC needs an IV of 16 bytes, got 0.');
    expect(() => sm4Decrypt(Buffer.alloc(15), { cipher: 'ecb', key })).toThrow(
      'Cannot decrypt: length or padding is not that of SM4.',
    );
  });
});
