import { createHash, createSign, createVerify, randomBytes } from 'node:crypto';
import { order, prime } from './curve/field.ts';
import { recurringKeys, type Known } from './curve/recurring-keys.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-key.ts';
import { readSignatureDer, signatureDer } from './signature-der.ts';
import { sm3 } from './sm3.ts';

/** The user id of GM/T 0009 that everyone takes when nothing else was agreed. */
export const defaultUserId = '1234567812345678';

export interface Sm2SignatureOptions {
  /** Whether Z_A is hashed before the message, as GB/T 32918.2 demands; `false` is a variant seen in the field. Default true. */
  readonly za?: boolean;
  readonly userId?: string;
}

/** Curve parameters a ‖ b ‖ xG ‖ yG of GB/T 32918.5. */
const curve = Buffer.from(
  'FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFC' +
    '28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93' +
    '32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7' +
    'BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0',
  'hex',
);

const defaultZa = new WeakMap<Sm2PublicKey, Buffer>();

/**
 * Signs `message` (text counts as UTF-8) and returns the DER signature. After a while not by OpenSSL but four times
 * faster by tables, in time that depends on the key: a client in a test does that, a platform in service must not.
 */
export function sm2Sign(
  message: Uint8Array | string,
  key: Sm2PrivateKey,
  options: Sm2SignatureOptions = {},
): Buffer {
  const known = recurringKeys.base();
  if (known) return signWith(known, key, digestOf(message, key.publicKey, options));
  const signer = createSign('sm3');
  if (options.za !== false) signer.update(zaOf(key.publicKey, options.userId));
  return signer.update(message).sign(key.keyObject);
}

/** Whether `signature` (DER) is `key`'s over `message`. Bytes that are no signature are simply not one. */
export function sm2Verify(
  message: Uint8Array | string,
  signature: Uint8Array,
  key: Sm2PublicKey,
  options: Sm2SignatureOptions = {},
): boolean {
  const known = recurringKeys.of(key.hex);
  if (known) return verifyWith(known, signature, digestOf(message, key, options));
  const verifier = createVerify('sm3');
  if (options.za !== false) verifier.update(zaOf(key, options.userId));
  return verifier.update(message).verify(key.keyObject, signature);
}

/** Z_A = SM3(ENTL ‖ ID ‖ a ‖ b ‖ xG ‖ yG ‖ xA ‖ yA), GB/T 32918.2 §5.5. 32 bytes. */
export function zaOf(key: Sm2PublicKey, userId: string = defaultUserId): Buffer {
  const known = userId === defaultUserId ? defaultZa.get(key) : undefined;
  if (known) return known;
  const id = Buffer.from(userId, 'utf8');
  const bits = Buffer.alloc(2);
  bits.writeUInt16BE(id.length * 8);
  const za = sm3(Buffer.concat([bits, id, curve, Buffer.from(key.hex.slice(2), 'hex')]));
  if (userId === defaultUserId) defaultZa.set(key, za);
  return za;
}

/** e of GB/T 32918.2, the digest as a number. */
function digestOf(
  message: Uint8Array | string,
  key: Sm2PublicKey,
  { za, userId }: Sm2SignatureOptions,
): bigint {
  const hash = createHash('sm3');
  if (za !== false) hash.update(zaOf(key, userId));
  return BigInt(`0x${hash.update(message).digest('hex')}`);
}

/** GB/T 32918.2 §6.1, steps A3 to A7. */
function signWith({ points, base }: Known, key: Sm2PrivateKey, digest: bigint): Buffer {
  for (;;) {
    const factor = randomBytes(32);
    const k = BigInt(`0x${factor.toString('hex')}`);
    if (k === 0n || k >= order) continue;
    const r = (digest + (points.sum([{ multiples: base, factor }]) ?? 0n)) % order;
    if (r === 0n || r + k === order) continue;
    const scalar = BigInt(`0x${key.hex}`);
    const s = modulo(inverseOfNext(key, scalar) * (k - r * scalar));
    if (s !== 0n) return signatureDer(r, s);
  }
}

/** GB/T 32918.2 §7.1, steps B1, B2 and B5 to B7. */
function verifyWith({ points, base, key }: Known, signature: Uint8Array, digest: bigint): boolean {
  const read = readSignatureDer(signature);
  if (!read) return false;
  const { r, s } = read;
  if (r <= 0n || r >= order || s <= 0n || s >= order) return false;
  const t = (r + s) % order;
  if (t === 0n) return false;
  // x is looked for among what it may be, since p is a little greater than n.
  const x = modulo(r - digest);
  return points.sumHasX(
    [
      { multiples: base, factor: bytesOf(s) },
      { multiples: key, factor: bytesOf(t) },
    ],
    x + order < prime ? [x, x + order] : [x],
  );
}

const inverses = new WeakMap<Sm2PrivateKey, bigint>();

/** 1 / (1 + d) mod n, once for a key. */
function inverseOfNext(key: Sm2PrivateKey, scalar: bigint): bigint {
  const known = inverses.get(key) ?? inverseOf(scalar + 1n);
  inverses.set(key, known);
  return known;
}

/** By Euclid; `number` is not divisible by n. */
function inverseOf(number: bigint): bigint {
  let [rest, next] = [order, modulo(number)];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return modulo(factor);
}

function modulo(number: bigint): bigint {
  const rest = number % order;
  return rest < 0n ? rest + order : rest;
}

function bytesOf(number: bigint): Buffer {
  return Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
}
