import { createSign, createVerify } from 'node:crypto';
import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-key.ts';
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

/** Signs `message` (text counts as UTF-8) and returns the DER signature. */
export function sm2Sign(
  message: Uint8Array | string,
  key: Sm2PrivateKey,
  options: Sm2SignatureOptions = {},
): Buffer {
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
