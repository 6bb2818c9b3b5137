import { createSessionKey, type EnvelopeVariant } from '../../src/crypto/envelope.ts';
import { importPublicKeyHex } from '../../src/crypto/sm2-key.ts';
import { sm4Encrypt } from '../../src/crypto/sm4.ts';
import type { PlatformCredentials } from './admission.ts';

/** Credentials for the applicant's eyes: JSON under a fresh SM4 key, which is under the applicant's SM2 key. */
export function sealCredentials(
  credentials: PlatformCredentials,
  { publicKeyHex, variant }: { readonly publicKeyHex: string; readonly variant: EnvelopeVariant },
): { readonly key: string; readonly data: string } {
  const session = createSessionKey(importPublicKeyHex(publicKeyHex), variant);
  const { cipher } = variant;
  const options = cipher === 'ecb' ? { cipher } : { cipher, iv: Buffer.from(variant.iv, 'hex') };
  const data = sm4Encrypt(JSON.stringify(credentials), { ...options, key: session.key });
  return { key: session.wrapped, data: data.toString('base64') };
}
