import { lazySm2 } from './lazy-sm2.ts';
import { CryptoError } from './crypto-error.ts';
import { recurringRecipient } from './recurring-recipient.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-key.ts';

/** In which order point, digest and text stand: C1C3C2 is GB/T 32918.4, C1C2C3 its draft that lives on in the field. */
export type Sm2Order = 'c1c2c3' | 'c1c3c2';
/** How bytes are written where the protocol wants text. */
export type BinaryEncoding = 'hex' | 'base64';

export interface Sm2EncryptionOptions {
  readonly order: Sm2Order;
  readonly encoding: BinaryEncoding;
}

/** 04‖X‖Y, a digest, and at least one byte of text. */
const shortest = 65 + 32 + 1;

/** Encrypts for `key`; C1 is written with its leading 04. Hex is lower case. About 220 a second, more than twice as many for a recipient that recurs. */
export function sm2Encrypt(
  plain: Uint8Array | string,
  key: Sm2PublicKey,
  options: Sm2EncryptionOptions,
): string {
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain;
  const hex = `04${lazySm2().doEncrypt(bytes, recurringRecipient(key.hex), modeOf(options.order))}`;
  return options.encoding === 'hex' ? hex : Buffer.from(hex, 'hex').toString('base64');
}

/**
 * Decrypts what was encrypted for `key`, its point uncompressed (with or without the leading 04) or hybrid (06 or 07, as
 * one open client of the nodes writes it); throws `sm2.cannot-decrypt` when text,
 * order, encoding or key is not the agreed one.
 */
export function sm2Decrypt(encrypted: string, key: Sm2PrivateKey, options: Sm2EncryptionOptions): Buffer {
  const bytes = decodeStrictly(encrypted, options.encoding);
  if (!bytes || bytes.length < shortest - 1) throw cannotDecrypt(options);
  for (const skip of bytes.length >= shortest && isMarked(bytes) ? [1, 0] : [0]) {
    const plain = tryDecrypt(bytes.subarray(skip).toString('hex'), key, options.order);
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
  const wellFormed =
    encoding === 'hex'
      ? encoded.length % 2 === 0 && /^[0-9a-f]*$/i.test(encoded)
      : encoded.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(encoded);
  return wellFormed ? Buffer.from(encoded, encoding) : undefined;
}

function tryDecrypt(hex: string, key: Sm2PrivateKey, order: Sm2Order): Buffer | undefined {
  try {
    const plain = lazySm2().doDecrypt(hex, key.hex, modeOf(order), { output: 'array' });
    return plain.length > 0 ? Buffer.from(plain) : undefined;
  } catch {
    return undefined; // a point that is not on the curve
  }
}

function modeOf(order: Sm2Order): 0 | 1 {
  return order === 'c1c2c3' ? 0 : 1;
}

function cannotDecrypt({ order, encoding }: Sm2EncryptionOptions): CryptoError {
  return new CryptoError(
    'sm2.cannot-decrypt',
    `Cannot decrypt: not ${order.toUpperCase()} in ${encoding} for this private key.`,
    { remedy: 'Compare order, encoding and public key on both sides.' },
  );
}
