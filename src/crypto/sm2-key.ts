import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CryptoError } from './crypto-error.ts';

/** A public SM2 key, imported once. */
export interface Sm2PublicKey {
  /** Upper-case hex of 04‖X‖Y, 130 characters: how keys travel in the nodes' protocols. */
  readonly hex: string;
  readonly pem: string;
  readonly keyObject: KeyObject;
}

/** A private SM2 key, imported once, with its public half. */
export interface Sm2PrivateKey {
  /** Lower-case hex of the scalar, 64 characters. */
  readonly hex: string;
  readonly pem: string;
  readonly keyObject: KeyObject;
  readonly publicKey: Sm2PublicKey;
}

export interface Sm2KeyPair {
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
  readonly publicKeyHex: string;
}

/** DER of SubjectPublicKeyInfo{ecPublicKey, SM2} up to the point. */
const spkiHead = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex');
/** DER of a PKCS#8 key up to the 32-byte scalar, between scalar and point, for curve SM2. */
const pkcs8Head = Buffer.from(
  '308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420',
  'hex',
);
const pkcs8Middle = Buffer.from('a144034200', 'hex');

/** A fresh random key pair. */
export function generateSm2KeyPair(): Sm2KeyPair {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
  const imported = importPrivateKeyPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return {
    privateKeyPem: imported.pem,
    publicKeyPem: imported.publicKey.pem,
    publicKeyHex: imported.publicKey.hex,
  };
}

/** Imports 04‖X‖Y in hex of either case; throws `sm2.invalid-key` when that is no point of the curve. */
export function importPublicKeyHex(hex: string): Sm2PublicKey {
  if (!/^04[0-9a-f]{128}$/i.test(hex)) throw invalidKey('A public SM2 key is 04‖X‖Y, 130 hex characters.');
  return importing(() =>
    publicKeyFrom(
      createPublicKey({
        key: Buffer.concat([spkiHead, Buffer.from(hex, 'hex')]),
        format: 'der',
        type: 'spki',
      }),
    ),
  );
}

/** Imports a PEM `PUBLIC KEY`; throws `sm2.invalid-key`. */
export function importPublicKeyPem(pem: string): Sm2PublicKey {
  return importing(() => publicKeyFrom(createPublicKey(pem)));
}

/** Imports a PEM `PRIVATE KEY` (PKCS#8) or `EC PRIVATE KEY`; throws `sm2.invalid-key`. */
export function importPrivateKeyPem(pem: string): Sm2PrivateKey {
  return importing(() => privateKeyFrom(createPrivateKey(pem)));
}

/** Imports a private scalar in hex with its public point in hex; throws `sm2.invalid-key`. */
export function importPrivateKeyHex(scalarHex: string, publicKeyHex: string): Sm2PrivateKey {
  if (!/^[0-9a-f]{64}$/i.test(scalarHex)) throw invalidKey('A private SM2 key has 64 hex characters.');
  const point = Buffer.from(importPublicKeyHex(publicKeyHex).hex, 'hex');
  const der = Buffer.concat([pkcs8Head, Buffer.from(scalarHex, 'hex'), pkcs8Middle, point]);
  return importing(() => privateKeyFrom(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })));
}

function publicKeyFrom(key: KeyObject): Sm2PublicKey {
  const spki = key.export({ format: 'der', type: 'spki' });
  if (!spki.subarray(0, spkiHead.length).equals(spkiHead))
    throw invalidKey('The key is not on the curve SM2.');
  const pem = key.export({ format: 'pem', type: 'spki' }).toString();
  const hex = spki.subarray(spkiHead.length).toString('hex').toUpperCase();
  // Only a key imported from PEM or DER signs and verifies raw SM2 in node:crypto.
  return { hex, pem, keyObject: createPublicKey(pem) };
}

function privateKeyFrom(key: KeyObject): Sm2PrivateKey {
  const pem = key.export({ format: 'pem', type: 'pkcs8' }).toString();
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  if (!pkcs8.subarray(0, pkcs8Head.length).equals(pkcs8Head))
    throw invalidKey('The key is not on the curve SM2.');
  const hex = pkcs8.subarray(pkcs8Head.length, pkcs8Head.length + 32).toString('hex');
  const imported = createPrivateKey(pem);
  return { hex, pem, keyObject: imported, publicKey: publicKeyFrom(createPublicKey(imported)) };
}

function importing<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof CryptoError) throw cause;
    throw invalidKey('The key cannot be read as an SM2 key.', cause);
  }
}

function invalidKey(sentence: string, cause?: unknown): CryptoError {
  return new CryptoError('sm2.invalid-key', sentence, {
    remedy: 'Give a PEM key, or upper-case hex of 04‖X‖Y, on the curve SM2 (OID 1.2.156.10197.1.301).',
    cause,
  });
}
