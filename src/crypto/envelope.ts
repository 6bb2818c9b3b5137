import { randomBytes } from 'node:crypto';
import { CryptoError } from './crypto-error.ts';
import {
  decodeStrictly,
  sm2Decrypt,
  sm2Encrypt,
  type BinaryEncoding,
  type Sm2Order,
} from './sm2-encryption.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-key.ts';
import { sm2Sign, sm2Verify } from './sm2-signature.ts';
import { sm4Decrypt, sm4Encrypt, type Sm4Cipher } from './sm4.ts';

/** The details in which open implementations of the national protocol disagree; a setting of the profile. */
export interface EnvelopeVariant {
  readonly cipher: Sm4Cipher;
  /** How `key` and `signatureData` are written; `data` is Base64 always. */
  readonly encoding: BinaryEncoding;
  readonly order: Sm2Order;
  /** Whether the signature hashes Z_A first. */
  readonly za: boolean;
  /** Hex of the 16-byte IV agreed out of band; ignored by ECB. */
  readonly iv: string;
}

/** What travels: Base64 of SM4, the SM4 key under SM2, and a DER signature over the plain text. */
export interface SealedEnvelope {
  readonly data: string;
  readonly key: string;
  readonly signatureData: string;
}

/** An SM4 key and its SM2 encryption for one recipient; may be used for many envelopes to that recipient. */
export interface SessionKey {
  readonly key: Buffer;
  readonly wrapped: string;
}

/** Why an envelope is refused, with the result code of the node protocol: 2005 signature, 3003 format. */
export class EnvelopeError extends CryptoError {
  override readonly name = 'EnvelopeError';
  readonly resultCode: '2005' | '3003';

  constructor(
    code: 'envelope.signature-wrong' | 'envelope.malformed' | 'envelope.cannot-decrypt',
    sentence: string,
    remedy: string,
    cause?: unknown,
  ) {
    super(code, sentence, { remedy, cause });
    this.resultCode = code === 'envelope.signature-wrong' ? '2005' : '3003';
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A fresh session key: 16 random characters (the protocol wants text), encrypted for `recipient`. */
export function createSessionKey(recipient: Sm2PublicKey, variant: EnvelopeVariant): SessionKey {
  const key = Buffer.from(
    Array.from(randomBytes(16), (byte) => alphabet.charAt(byte & 63)).join(''),
    'latin1',
  );
  return { key, wrapped: sm2Encrypt(key, recipient, variant) };
}

/** Encrypts `plain` (JSON text) for the owner of `session` and signs it. */
export function sealEnvelope(
  plain: string,
  options: {
    readonly session: SessionKey;
    readonly sender: Sm2PrivateKey;
    readonly variant: EnvelopeVariant;
  },
): SealedEnvelope {
  const { session, sender, variant } = options;
  const data = sm4Encrypt(plain, { ...sm4Options(variant), key: session.key }).toString('base64');
  const signatureData = sm2Sign(plain, sender, { za: variant.za }).toString(variant.encoding);
  return { data, key: session.wrapped, signatureData };
}

/** Decrypts an envelope and verifies its signature over the plain text; throws {@link EnvelopeError}. */
export function openEnvelope(
  envelope: SealedEnvelope,
  options: {
    readonly recipient: Sm2PrivateKey;
    readonly sender: Sm2PublicKey;
    readonly variant: EnvelopeVariant;
  },
): string {
  const plain = decryptEnvelope(envelope, options);
  const signature = decodeStrictly(envelope.signatureData, options.variant.encoding);
  if (!signature || !sm2Verify(plain, signature, options.sender, { za: options.variant.za })) {
    throw new EnvelopeError(
      'envelope.signature-wrong',
      "The envelope's signature is not the sender's over this plain text.",
      'Sign the exact plain JSON that is encrypted, with the registered key and the Z_A variant of the profile.',
    );
  }
  return plain;
}

/** Decrypts an envelope without looking at its signature; for those who must see what a tampered one holds. */
export function decryptEnvelope(
  envelope: Pick<SealedEnvelope, 'data' | 'key'>,
  options: { readonly recipient: Sm2PrivateKey; readonly variant: EnvelopeVariant },
): string {
  const data = decodeStrictly(envelope.data, 'base64');
  if (!data || data.length === 0) {
    throw new EnvelopeError(
      'envelope.malformed',
      'The envelope carries no Base64 data.',
      'Encrypt the plain JSON with SM4 and write it in padded Base64.',
    );
  }
  try {
    const key = unwrapKey(envelope.key, options.recipient, options.variant);
    const plain = sm4Decrypt(data, { ...sm4Options(options.variant), key });
    return strictUtf8.decode(plain);
  } catch (cause) {
    throw new EnvelopeError(
      'envelope.cannot-decrypt',
      'The envelope cannot be decrypted with the key and variant agreed.',
      "Compare the node's public key, block mode, IV, order and encoding with the profile's envelope setting.",
      cause,
    );
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Session keys already unwrapped, per private key and variant: SM2 decryption is a hundred times dearer than the rest. */
const unwrapped = new WeakMap<Sm2PrivateKey, Map<string, Map<string, Buffer>>>();
const keysRemembered = 256;

function unwrapKey(wrapped: string, recipient: Sm2PrivateKey, variant: EnvelopeVariant): Buffer {
  const variants = unwrapped.get(recipient) ?? new Map<string, Map<string, Buffer>>();
  unwrapped.set(recipient, variants);
  const manner = `${variant.order} ${variant.encoding}`;
  const keys = variants.get(manner) ?? new Map<string, Buffer>();
  variants.set(manner, keys);
  const known = keys.get(wrapped);
  if (known) return known;
  const key = sm2Decrypt(wrapped, recipient, variant);
  if (keys.size >= keysRemembered) keys.clear();
  keys.set(wrapped, key);
  return key;
}

type Chaining = { readonly cipher: 'ecb' } | { readonly cipher: 'cbc'; readonly iv: Buffer };

const chainings = new WeakMap<EnvelopeVariant, Chaining>();

function sm4Options(variant: EnvelopeVariant): Chaining {
  const known = chainings.get(variant);
  if (known) return known;
  const { cipher, iv } = variant;
  const read: Chaining = cipher === 'ecb' ? { cipher } : { cipher, iv: Buffer.from(iv, 'hex') };
  chainings.set(variant, read);
  return read;
}
