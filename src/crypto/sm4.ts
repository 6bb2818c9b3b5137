import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { CryptoError } from './crypto-error.ts';

/** How SM4 chains its blocks. CBC needs an IV that both sides agreed on; ECB has none. */
export type Sm4Cipher = 'cbc' | 'ecb';

export interface Sm4Options {
  readonly cipher: Sm4Cipher;
  /** 16 bytes, which stay what they are: whoever shows the same ones again is not asked what is in them. */
  readonly key: Uint8Array;
  /** 16 bytes; required by CBC, ignored by ECB. */
  readonly iv?: Uint8Array;
}

/** Encrypts with SM4 (GB/T 32907) and PKCS#7 padding. */
export function sm4Encrypt(plain: Uint8Array | string, options: Sm4Options): Buffer {
  const cipher = createCipheriv(`sm4-${options.cipher}`, keyOf(options), ivOf(options));
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** Reverses {@link sm4Encrypt}; throws `sm4.cannot-decrypt` when length or padding is wrong. */
export function sm4Decrypt(encrypted: Uint8Array, options: Sm4Options): Buffer {
  const cipher = createDecipheriv(`sm4-${options.cipher}`, keyOf(options), ivOf(options));
  try {
    return Buffer.concat([cipher.update(encrypted), cipher.final()]);
  } catch (cause) {
    throw new CryptoError('sm4.cannot-decrypt', 'Cannot decrypt: length or padding is not that of SM4.', {
      remedy: 'Compare key, IV and block mode (CBC or ECB) on both sides.',
      cause,
    });
  }
}

/** By the bytes that they were made of, which nobody changes. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

/** As an object: of bytes Node asks twice in vain whether they are one, which takes three times as long as all of SM4. */
function keyOf({ key }: Sm4Options): KeyObject {
  const known = keyObjects.get(key);
  if (known) return known;
  if (key.byteLength === 16) {
    const made = createSecretKey(key);
    keyObjects.set(key, made);
    return made;
  }
  throw new CryptoError('sm4.wrong-key-length', `An SM4 key has 16 bytes, this one ${key.byteLength}.`, {
    remedy: 'Give the 16 bytes themselves, not their hex or Base64 text.',
  });
}

function ivOf({ cipher, iv }: Sm4Options): Uint8Array | null {
  if (cipher === 'ecb') return null;
  if (iv?.byteLength === 16) return iv;
  throw new CryptoError(
    'sm4.wrong-iv-length',
    `SM4-CBC needs an IV of 16 bytes, got ${iv?.byteLength ?? 0}.`,
    {
      remedy: 'Set the IV that both sides agreed on (the profile setting "envelope").',
    },
  );
}
