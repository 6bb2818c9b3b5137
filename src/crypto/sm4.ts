import { CryptoError } from './crypto-error.ts';
import { blockBytes, createRunningSm4, type RunningSm4 } from './running-sm4.ts';

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
  const text = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
  const padding = blockBytes - (text.byteLength % blockBytes);
  const padded = Buffer.allocUnsafe(text.byteLength + padding);
  padded.set(text);
  padded.fill(padding, text.byteLength);
  return runningOf(options).encrypt(padded, ivOf(options));
}

/** Reverses {@link sm4Encrypt}; throws `sm4.cannot-decrypt` when length or padding is wrong. */
export function sm4Decrypt(encrypted: Uint8Array, options: Sm4Options): Buffer {
  const running = runningOf(options);
  const iv = ivOf(options);
  const length = encrypted.byteLength;
  if (length === 0 || length % blockBytes !== 0) throw cannotDecrypt();
  const padded = running.decrypt(encrypted, iv);
  const padding = padded[length - 1] ?? 0;
  if (padding === 0 || padding > blockBytes) throw cannotDecrypt();
  for (let at = length - padding; at < length; at += 1) if (padded[at] !== padding) throw cannotDecrypt();
  return padded.subarray(0, length - padding);
}

/** By the bytes that they were made of, which nobody changes. */
const running = {
  cbc: new WeakMap<Uint8Array, RunningSm4>(),
  ecb: new WeakMap<Uint8Array, RunningSm4>(),
};

function runningOf({ cipher, key }: Sm4Options): RunningSm4 {
  const known = running[cipher].get(key);
  if (known) return known;
  if (key.byteLength === blockBytes) {
    const made = createRunningSm4(cipher, key);
    running[cipher].set(key, made);
    return made;
  }
  throw new CryptoError('sm4.wrong-key-length', `An SM4 key has 16 bytes, this one ${key.byteLength}.`, {
    remedy: 'Give the 16 bytes themselves, not their hex or Base64 text.',
  });
}

function cannotDecrypt(): CryptoError {
  return new CryptoError('sm4.cannot-decrypt', 'Cannot decrypt: length or padding is not that of SM4.', {
    remedy: 'Compare key, IV and block mode (CBC or ECB) on both sides.',
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
