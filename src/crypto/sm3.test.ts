import { describe, expect, it } from 'vitest';
import { hmacKey, hmacSm3, sm3 } from './sm3.ts';

describe('SM3', () => {
  it('gives the digests of GB/T 32905 annex A', () => {
    expect(sm3('abc').toString('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
    expect(sm3('abcd'.repeat(16)).toString('hex')).toBe(
      'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    );
  });

  it('digests text as UTF-8', () => {
    expect(sm3('信衡').equals(sm3(Buffer.from('信衡', 'utf8')))).toBe(true);
  });
});

describe('HMAC-SM3', () => {
  const key = Buffer.from('0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'hex');
  const message = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2);

  it('gives the code of GM/T 0042 annex D', () => {
    expect(hmacSm3(key, message).toString('hex')).toBe(
      'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a',
    );
  });

  it('gives the same code with an imported key', () => {
    expect(hmacSm3(hmacKey(key), message).equals(hmacSm3(key, message))).toBe(true);
  });
});
