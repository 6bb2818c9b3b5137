import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** The SM3 digest (GB/T 32905) of `bytes`; text counts as UTF-8. 32 bytes. */
export function sm3(bytes: Uint8Array | string): Buffer {
  return createHash('sm3').update(bytes).digest();
}

/** HMAC-SM3 of `bytes`, 32 bytes. A KeyObject from {@link hmacKey} is much faster than raw key bytes. */
export function hmacSm3(key: KeyObject | Uint8Array, bytes: Uint8Array | string): Buffer {
  return createHmac('sm3', key).update(bytes).digest();
}

/** Imports the bytes of a shared HMAC key once, for many uses. */
export function hmacKey(bytes: Uint8Array): KeyObject {
  return createSecretKey(bytes);
}
