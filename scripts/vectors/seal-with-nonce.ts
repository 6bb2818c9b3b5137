import type { SealedEnvelope } from '../../src/crypto/envelope.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import { sm4Encrypt } from '../../src/crypto/sm4.ts';
import type { NamedVariant } from '../../src/crypto/envelope-variants.ts';
import { derSignature, encryptWithNonce, signWithNonce } from './sm2-with-nonce.ts';

/** The IV of the vectors, in hex. */
export const vectorIv = '00112233445566778899aabbccddeeff';

export interface Sealing {
  readonly variant: NamedVariant;
  /** 16 characters. */
  readonly sessionKey: string;
  readonly sender: Sm2PrivateKey;
  readonly recipient: Sm2PublicKey;
  /** What the nonces are derived from. */
  readonly purpose: string;
}

/** What `sealEnvelope` does, with nonces that are the same on every run. */
export function sealWithNonce(plain: string, sealing: Sealing): SealedEnvelope {
  return {
    data: encryptData(plain, sealing).toString('base64'),
    key: wrapSessionKey(sealing).toString(sealing.variant.encoding),
    signatureData: signPlain(plain, sealing).toString(sealing.variant.encoding),
  };
}

export function encryptData(
  plain: string | Uint8Array,
  { variant, sessionKey, iv = vectorIv }: Pick<Sealing, 'variant' | 'sessionKey'> & { readonly iv?: string },
): Buffer {
  const key = Buffer.from(sessionKey, 'latin1');
  return sm4Encrypt(plain, { cipher: variant.cipher, key, iv: Buffer.from(iv, 'hex') });
}

export function wrapSessionKey({
  variant,
  sessionKey,
  recipient,
  purpose,
}: Pick<Sealing, 'variant' | 'sessionKey' | 'recipient' | 'purpose'>): Buffer {
  const { c1, c2, c3 } = encryptWithNonce(Buffer.from(sessionKey, 'latin1'), recipient, `${purpose} key`);
  return Buffer.concat(variant.order === 'c1c2c3' ? [c1, c2, c3] : [c1, c3, c2]);
}

/** DER, before it is written in hex or Base64. */
export function signPlain(
  plain: string,
  { variant, sender, purpose }: Pick<Sealing, 'variant' | 'sender' | 'purpose'>,
): Buffer {
  const prefix = variant.za ? {} : { prefix: new Uint8Array() };
  return derSignature(signWithNonce(plain, sender, { purpose: `${purpose} signature`, ...prefix }));
}
