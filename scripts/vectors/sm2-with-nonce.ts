import { sm2 } from 'sm-crypto-v2';
import type { Sm2PrivateKey, Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import { zaOf } from '../../src/crypto/sm2-signature.ts';
import { sm3 } from '../../src/crypto/sm3.ts';

/** The order n of the group of GB/T 32918.5. */
export const groupOrder = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/**
 * The nonce k that goes with a purpose, the same on every run, so that the vectors are the same bytes everywhere. Who
 * knows k knows the private key: good for keys that are published anyway, and for no others.
 */
export function nonceFor(purpose: string): bigint {
  const bytes = sm3(`xinheng vectors nonce\n${purpose}`);
  bytes.writeUInt8(bytes.readUInt8(0) & 0x7f, 0); // stays below the group order
  return asNumber(bytes);
}

export interface SigningOptions {
  /** What is hashed before the message; the default is Z_A of the default user id. */
  readonly prefix?: Uint8Array;
  readonly purpose: string;
}

/** r and s of an SM2 signature (GB/T 32918.2 §6) with the nonce of `purpose`. */
export function signWithNonce(
  message: Uint8Array | string,
  key: Sm2PrivateKey,
  { prefix = zaOf(key.publicKey), purpose }: SigningOptions,
): { readonly r: bigint; readonly s: bigint } {
  const k = nonceFor(purpose);
  const e = asNumber(sm3(Buffer.concat([prefix, Buffer.from(message)])));
  const r = modulo(e + asNumber(pointOf(k).subarray(1, 33)));
  const d = asNumber(Buffer.from(key.hex, 'hex'));
  return { r, s: modulo(inverse(1n + d) * (k - r * d)) };
}

/** DER of SEQUENCE { INTEGER r, INTEGER s }. */
export function derSignature({ r, s }: { readonly r: bigint; readonly s: bigint }): Buffer {
  const integers = Buffer.concat([derInteger(r), derInteger(s)]);
  return Buffer.concat([Buffer.from([0x30, integers.length]), integers]);
}

/** The two numbers as 64 bytes, which is how some libraries write a signature, and not how it travels here. */
export function plainSignature({ r, s }: { readonly r: bigint; readonly s: bigint }): Buffer {
  return Buffer.concat([asBytes(r), asBytes(s)]);
}

/** The three parts of an SM2 ciphertext (GB/T 32918.4 §6) with the nonce of `purpose`; C1 begins with 04. */
export function encryptWithNonce(
  plain: Uint8Array,
  key: Sm2PublicKey,
  purpose: string,
): { readonly c1: Buffer; readonly c2: Buffer; readonly c3: Buffer } {
  const k = nonceFor(purpose);
  const shared = sm2.ecdh(asBytes(k), key.hex, false); // 04‖x2‖y2 of k·P
  const [x2, y2] = [shared.subarray(1, 33), shared.subarray(33)];
  const stream = keyStream(Buffer.concat([x2, y2]), plain.length);
  const c2 = Buffer.from(plain.map((byte, position) => byte ^ stream.readUInt8(position)));
  return { c1: pointOf(k), c2, c3: sm3(Buffer.concat([x2, plain, y2])) };
}

/** The key derivation of GB/T 32918.4 §5.4.3. */
function keyStream(secret: Buffer, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(index + 1);
    return sm3(Buffer.concat([secret, counter]));
  });
  return Buffer.concat(blocks).subarray(0, length);
}

/** 04‖X‖Y of k·G. */
function pointOf(k: bigint): Buffer {
  return Buffer.from(sm2.getPublicKeyFromPrivateKey(asBytes(k).toString('hex')), 'hex');
}

function derInteger(value: bigint): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  const positive = bytes.readUInt8(0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]);
  return Buffer.concat([Buffer.from([0x02, positive.length]), positive]);
}

function asNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

/** 32 bytes, most significant first. */
function asBytes(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
}

function modulo(value: bigint): bigint {
  return ((value % groupOrder) + groupOrder) % groupOrder;
}

/** By Fermat's little theorem: the group order is a prime. */
function inverse(value: bigint): bigint {
  let [result, base, exponent] = [1n, modulo(value), groupOrder - 2n];
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
