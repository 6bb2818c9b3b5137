import { CryptoError } from '../../../src/crypto/crypto-error.ts';
import { sm2Decrypt } from '../../../src/crypto/sm2-encryption.ts';
import { importPrivateKeyHex, importPublicKeyHex } from '../../../src/crypto/sm2-key.ts';
import { sm2Verify, zaOf } from '../../../src/crypto/sm2-signature.ts';
import { hmacSm3, sm3 } from '../../../src/crypto/sm3.ts';
import { sm4Decrypt, sm4Encrypt } from '../../../src/crypto/sm4.ts';
import type { PrimitiveVector } from '../../vectors/primitive-vectors.ts';
import { expectEqual, refused, taken, type Outcome } from './outcome.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Computes one step of the algorithms again. */
export function verifyPrimitiveVector(vector: PrimitiveVector): Outcome {
  switch (vector.algorithm) {
    case 'SM3':
      expectEqual('digest', sm3(bytes(vector.messageHex)).toString('hex'), vector.digest);
      return taken;
    case 'HMAC-SM3':
      expectEqual('mac', hmacSm3(bytes(vector.key), bytes(vector.messageHex)).toString('hex'), vector.mac);
      return taken;
    case 'SM4': {
      const options = { cipher: vector.mode, key: bytes(vector.key), iv: bytes(vector.iv ?? '') };
      expectEqual('encrypted', sm4Encrypt(bytes(vector.plainHex), options).toString('hex'), vector.encrypted);
      expectEqual('plainHex', sm4Decrypt(bytes(vector.encrypted), options).toString('hex'), vector.plainHex);
      return taken;
    }
    case 'SM2-SM3': {
      const key = importPublicKeyHex(vector.publicKey);
      expectEqual('za', zaOf(key, vector.userId).toString('hex'), vector.za);
      const verified = sm2Verify(bytes(vector.messageHex), bytes(vector.signature), key, {
        userId: vector.userId,
      });
      return verified ? taken : refused('2005');
    }
    case 'SM2-encryption':
      return decrypted(vector);
  }
}

function decrypted(vector: Extract<PrimitiveVector, { algorithm: 'SM2-encryption' }>): Outcome {
  const key = importPrivateKeyHex(vector.privateKey, vector.publicKey);
  try {
    const plain = sm2Decrypt(vector.encrypted, key, { order: vector.order, encoding: 'hex' });
    expectEqual('plainHex', plain.toString('hex'), vector.plainHex);
    return taken;
  } catch (error) {
    if (error instanceof CryptoError) return refused('3003');
    throw error;
  }
}
