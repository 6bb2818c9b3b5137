import { createHash, randomBytes } from 'node:crypto';
import { CryptoError } from './crypto-error.ts';
import { order as groupOrder, prime } from './curve/field.ts';
import type { AffinePoint } from './curve/points.ts';
import { basePoint, pointOf, recurringKeys } from './curve/recurring-keys.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-key.ts';

/** In which order point, digest and text stand: C1C3C2 is GB/T 32918.4, C1C2C3 its draft that lives on in the field. */
export type Sm2Order = 'c1c2c3' | 'c1c3c2';
/** How bytes are written where the protocol wants text. */
export type BinaryEncoding = 'hex' | 'base64';

export interface Sm2EncryptionOptions {
  readonly order: Sm2Order;
  readonly encoding: BinaryEncoding;
}

const pointBytes = 64;
const digestBytes = 32;
/** X‖Y, a digest, and at least one byte of text. */
const shortest = pointBytes + digestBytes + 1;
/** b of GB/T 32918.5; a is −3. */
const curveB = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;

/**
 * Encrypts for `key` (GB/T 32918.4 §6.1); C1 is written with its leading 04. Hex is lower case. In time that depends
 * on what is secret, as signing: a client in a test does that, a platform in service must not.
 */
export function sm2Encrypt(
  plain: Uint8Array | string,
  key: Sm2PublicKey,
  options: Sm2EncryptionOptions,
): string {
  const text = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
  if (text.length === 0) throw new RangeError('SM2 encrypts at least one byte.');
  for (;;) {
    const factor = randomBytes(32);
    const [begin, shared] = multiplesOf(factor, key);
    const stream = shared && keyStream(shared, text.length);
    // A factor beyond the order, and a stream of zeros, are drawn again (A1 and A5).
    if (!begin || !shared || !stream || stream.every((byte) => byte === 0)) continue;
    const [c2, c3] = [combine(text, stream), digestOf(shared, text)];
    const parts = options.order === 'c1c2c3' ? [c2, c3] : [c3, c2];
    const written = Buffer.concat([Buffer.of(4), coordinates(begin), ...parts]);
    return written.toString(options.encoding);
  }
}

/**
 * Decrypts what was encrypted for `key`, its point uncompressed (with or without the leading 04) or hybrid (06 or 07, as
 * one open client of the nodes writes it); throws `sm2.cannot-decrypt` when text,
 * order, encoding or key is not the agreed one.
 */
export function sm2Decrypt(encrypted: string, key: Sm2PrivateKey, options: Sm2EncryptionOptions): Buffer {
  const bytes = decodeStrictly(encrypted, options.encoding);
  if (!bytes || bytes.length < shortest) throw cannotDecrypt(options);
  for (const skip of bytes.length > shortest && isMarked(bytes) ? [1, 0] : [0]) {
    const plain = tryDecrypt(bytes.subarray(skip), key, options.order);
    if (plain) return plain;
  }
  throw cannotDecrypt(options);
}

/** 04, or 06 and 07, which repeat the last bit of Y (the hybrid form of X9.62). */
function isMarked(point: Buffer): boolean {
  const [mark = 0] = point;
  return mark === 4 || ((mark & ~1) === 6 && (mark & 1) === ((point[64] ?? 0) & 1));
}

/** Decodes hex (either case) or Base64 (padded); undefined when the text has any other character. */
export function decodeStrictly(encoded: string, encoding: BinaryEncoding): Buffer | undefined {
  const bytes = Buffer.from(encoded, encoding);
  // What is written just so again is right beyond doubt, and to write it takes a quarter of what a pattern takes.
  return bytes.toString(encoding) === encoded || isWellFormed(encoded, encoding) ? bytes : undefined;
}

function isWellFormed(encoded: string, encoding: BinaryEncoding): boolean {
  return encoding === 'hex'
    ? encoded.length % 2 === 0 && /^[0-9a-f]*$/i.test(encoded)
    : encoded.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(encoded);
}

/** GB/T 32918.4 §7.1 of X‖Y‖…; undefined where a step of it fails. */
function tryDecrypt(bytes: Buffer, key: Sm2PrivateKey, order: Sm2Order): Buffer | undefined {
  const begin = pointOf(`04${bytes.subarray(0, pointBytes).toString('hex')}`);
  // A point of another curve would tell of the key (B1).
  if (!isOnCurve(begin)) return undefined;
  const shared = recurringKeys.points().multiple(begin, Buffer.from(key.hex, 'hex'));
  if (!shared) return undefined;
  const rest = bytes.subarray(pointBytes);
  const textBytes = rest.length - digestBytes;
  const [c2, c3] =
    order === 'c1c2c3'
      ? [rest.subarray(0, textBytes), rest.subarray(textBytes)]
      : [rest.subarray(digestBytes), rest.subarray(0, digestBytes)];
  const plain = combine(c2, keyStream(shared, textBytes));
  return digestOf(shared, plain).equals(c3) ? plain : undefined;
}

/** k·G and k·P; undefined where k is no number from 1 to n − 1. */
function multiplesOf(
  factor: Buffer,
  key: Sm2PublicKey,
): readonly [AffinePoint | null, AffinePoint | null] | readonly [undefined, undefined] {
  const k = BigInt(`0x${factor.toString('hex')}`);
  if (k === 0n || k >= groupOrder) return [undefined, undefined];
  const base = recurringKeys.base();
  const known = recurringKeys.of(key.hex);
  const points = recurringKeys.points();
  return [
    base ? points.sumPoint([{ multiples: base.base, factor }]) : points.multiple(pointOf(basePoint), factor),
    known ? points.sumPoint([{ multiples: known.key, factor }]) : points.multiple(pointOf(key.hex), factor),
  ];
}

function isOnCurve({ x, y }: AffinePoint): boolean {
  return x < prime && y < prime && (y * y - (x * x - 3n) * x - curveB) % prime === 0n;
}

/** X‖Y, 64 bytes. */
function coordinates({ x, y }: AffinePoint): Buffer {
  return Buffer.from(x.toString(16).padStart(64, '0') + y.toString(16).padStart(64, '0'), 'hex');
}

/** The key derivation of GB/T 32918.4 §5.4.3. */
function keyStream(shared: AffinePoint, length: number): Buffer {
  const secret = coordinates(shared);
  const blocks = Array.from({ length: Math.ceil(length / digestBytes) }, (_, index) => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(index + 1);
    return createHash('sm3').update(secret).update(counter).digest();
  });
  return Buffer.concat(blocks, length);
}

/** C3: the digest of x2 ‖ text ‖ y2. */
function digestOf(shared: AffinePoint, text: Uint8Array): Buffer {
  const written = coordinates(shared);
  return createHash('sm3')
    .update(written.subarray(0, digestBytes))
    .update(text)
    .update(written.subarray(digestBytes))
    .digest();
}

function combine(text: Uint8Array, stream: Uint8Array): Buffer {
  return Buffer.from(text.map((byte, at) => byte ^ (stream[at] ?? 0)));
}

function cannotDecrypt({ order, encoding }: Sm2EncryptionOptions): CryptoError {
  return new CryptoError(
    'sm2.cannot-decrypt',
    `Cannot decrypt: not ${order.toUpperCase()} in ${encoding} for this private key.`,
    { remedy: 'Compare order, encoding and public key on both sides.' },
  );
}
