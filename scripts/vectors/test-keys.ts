import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import type { Sm2PrivateKey } from '../../src/crypto/sm2-key.ts';
import { zaOf } from '../../src/crypto/sm2-signature.ts';
import { sm3 } from '../../src/crypto/sm3.ts';

/** Keys made for the vectors and for nothing else. Their private halves are published: never trust them. */
export const testKeys = {
  client: deriveSm2Key('xinheng vectors client'),
  /** X of its public point begins with a zero byte, which careless code drops. */
  leadingZeroClient: deriveSm2Key('xinheng vectors client 196'),
  stranger: deriveSm2Key('xinheng vectors stranger'),
  platform: deriveSm2Key('xinheng vectors platform'),
  node: deriveSm2Key('xinheng vectors node'),
} as const satisfies Record<string, Sm2PrivateKey>;

/** 32 bytes, made in the same way. */
export const testHmacKey = sm3('xinheng vectors hmac key');

/** An SM2 key as a vector file lists it: hex of scalar, of 04‖X‖Y, and of Z_A with the default user id. */
export function listedSm2Key(key: Sm2PrivateKey) {
  return {
    algorithm: 'SM2-SM3',
    privateKey: key.hex,
    publicKey: key.publicKey.hex,
    za: zaOf(key.publicKey).toString('hex'),
  } as const;
}
