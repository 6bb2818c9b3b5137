import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from './derive-sm2-key.ts';
import {
  generateSm2KeyPair,
  importPrivateKeyHex,
  importPrivateKeyPem,
  importPublicKeyHex,
  importPublicKeyPem,
} from './sm2-key.ts';

describe('SM2 keys', () => {
  it('survive a round trip through PEM and hex', () => {
    const pair = generateSm2KeyPair();
    const key = importPrivateKeyPem(pair.privateKeyPem);
    expect(pair.publicKeyHex).toMatch(/^04[0-9A-F]{128}$/);
    expect(key.publicKey.hex).toBe(pair.publicKeyHex);
    expect(importPublicKeyPem(pair.publicKeyPem).hex).toBe(pair.publicKeyHex);
    expect(importPublicKeyHex(pair.publicKeyHex.toLowerCase()).pem).toBe(pair.publicKeyPem);
    expect(importPrivateKeyHex(key.hex, pair.publicKeyHex).pem).toBe(pair.privateKeyPem);
  });

  it('derive from a seed, the same each time', () => {
    expect(deriveSm2Key('a').hex).toBe(deriveSm2Key('a').hex);
    expect(deriveSm2Key('a').publicKey.hex).not.toBe(deriveSm2Key('b').publicKey.hex);
  });

  it('are refused when they are not of the curve', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = 'The key is not on the curve SM2.';
    expect(() => importPrivateKeyPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow(
      other,
    );
    expect(() => importPublicKeyPem(publicKey.export({ type: 'spki', format: 'pem' }).toString())).toThrow(
      other,
    );
    expect(() => importPublicKeyHex('04AB')).toThrow('A public SM2 key is 04‖X‖Y, 130 hex characters.');
    expect(() => importPublicKeyHex(`04${'11'.repeat(64)}`)).toThrow('The key cannot be read as an SM2 key.');
  });
});
