import { createCipheriv, createDecipheriv } from 'node:crypto';
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

  it('gives what OpenSSL gives for each text by itself, whatever was encrypted under the key before', () => {
    const text = fc.uint8Array({ maxLength: 70 });
    const block = fc.uint8Array({ minLength: 16, maxLength: 16 });
    const texts = fc.array(fc.tuple(text, block, fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(block, fc.constantFrom('cbc', 'ecb'), texts, (ownKey, cipher, all) => {
        for (const [plain, ownIv, isRead] of all) {
          const options = { cipher, key: ownKey, iv: ownIv } as const;
          const byItself = createCipheriv(`sm4-${cipher}`, ownKey, cipher === 'ecb' ? null : ownIv);
          const expected = Buffer.concat([byItself.update(plain), byItself.final()]);
          const given = Buffer.from(plain);
          expect(sm4Encrypt(plain, options)).toEqual(expected);
          expect(Buffer.from(plain)).toEqual(given);
          if (isRead) expect(sm4Decrypt(expected, options)).toEqual(given);
        }
      }),
    );
  });

  it('refuses what OpenSSL refuses, and reads the next text none the worse', () => {
    const block = fc.uint8Array({ minLength: 16, maxLength: 16 });
    const padding = fc.array(fc.oneof(fc.constantFrom(1, 2, 3, 15, 16, 17), fc.nat(255)), {
      minLength: 1,
      maxLength: 34,
    });
    fc.assert(
      fc.property(block, fc.constantFrom('cbc', 'ecb'), padding, fc.nat(34), (ownKey, cipher, end, cut) => {
        const options = { cipher, key: ownKey, iv } as const;
        const nullOrIv = cipher === 'ecb' ? null : iv;
        const plain = Buffer.concat([Buffer.alloc(48 - end.length), Buffer.from(end)]);
        const maker = createCipheriv(`sm4-${cipher}`, ownKey, nullOrIv).setAutoPadding(false);
        const encrypted = Buffer.concat([maker.update(plain), maker.final()]).subarray(cut);
        const reader = createDecipheriv(`sm4-${cipher}`, ownKey, nullOrIv);
        let expected: Buffer | undefined;
        try {
          expected = Buffer.concat([reader.update(encrypted), reader.final()]);
        } catch {
          expected = undefined;
        }
        if (expected === undefined)
          expect(() => sm4Decrypt(encrypted, options)).toThrow('length or padding is not that of SM4');
        else expect(sm4Decrypt(encrypted, options)).toEqual(expected);
        expect(sm4Decrypt(sm4Encrypt('下一个', options), options).toString()).toBe('下一个');
      }),
    );
    expect(() => sm4Decrypt(Buffer.alloc(0), { cipher: 'ecb', key })).toThrow('Cannot decrypt');
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
