import { sm2, sm3, sm4 } from 'sm-crypto-v2';
import type { EnvelopeVector } from '../../vectors/envelope-vector.ts';
import type { PrimitiveVector } from '../../vectors/primitive-vectors.ts';
import type { RequestSignatureVector } from '../../vectors/request-signature-vectors.ts';
import type { EnvelopeFile } from './verify-envelopes.ts';
import type { RequestSignatureFile } from './verify-request-signatures.ts';

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
const keyed = (key: string) => ({ key: bytes(key), mode: 'hmac' as const });

/**
 * What sm-crypto-v2, which is pure JavaScript, says against a vector of the algorithms, of signatures or of envelopes;
 * undefined where it agrees. It is asked for the cryptography only: signed text, and positive envelopes.
 */
export function complaintWithAnotherLibrary(
  vector: { readonly id: string },
  file: unknown,
): string | undefined {
  const { kind } = file as { readonly kind: string };
  const agrees =
    kind === 'primitives'
      ? primitiveAgrees(vector as PrimitiveVector)
      : kind === 'request-signatures'
        ? signatureAgrees(vector as RequestSignatureVector, file as RequestSignatureFile)
        : envelopeAgrees(vector as EnvelopeVector, file as EnvelopeFile);
  return agrees ? undefined : vector.id;
}

function primitiveAgrees(vector: PrimitiveVector): boolean {
  switch (vector.algorithm) {
    case 'SM3':
      return sm3(bytes(vector.messageHex)) === vector.digest;
    case 'HMAC-SM3':
      return sm3(bytes(vector.messageHex), keyed(vector.key)) === vector.mac;
    case 'SM4': {
      const iv = vector.iv === undefined ? {} : { iv: bytes(vector.iv) };
      const options = { mode: vector.mode, padding: 'pkcs#7' as const, ...iv };
      return sm4.encrypt(bytes(vector.plainHex), bytes(vector.key), options) === vector.encrypted;
    }
    case 'SM2-SM3':
      return sm2Agrees(vector, bytes(vector.messageHex), { ...vector, za: true });
    case 'SM2-encryption': {
      const plain = sm2.doDecrypt(
        vector.encrypted.slice(2),
        vector.privateKey,
        vector.order === 'c1c2c3' ? 0 : 1,
        {
          output: 'array',
        },
      );
      return (Buffer.from(plain).toString('hex') === vector.plainHex) === (vector.expect === 'accept');
    }
  }
}

function signatureAgrees(vector: RequestSignatureVector, { keys }: RequestSignatureFile): boolean {
  const key = keys[vector.registered];
  const signature = Buffer.from(vector.request.signature, 'base64').toString('hex');
  const text = bytes(vector.stringToSignHex);
  if (sm3(bytes(vector.request.bodyHex)) !== vector.bodyDigest || key === undefined) return false;
  if (vector.request.algorithm !== key.algorithm) return vector.expect === 'refuse';
  return key.algorithm === 'HMAC-SM3'
    ? (sm3(text, keyed(key.key)) === signature) === (vector.expect === 'accept')
    : sm2Agrees(vector, text, { signature, publicKey: key.publicKey, za: true });
}

function sm2Agrees(
  { expect }: { readonly expect: string },
  message: Uint8Array,
  {
    signature,
    publicKey,
    za,
  }: { readonly signature: string; readonly publicKey: string; readonly za: boolean },
): boolean {
  // Without Z_A it takes the digest itself as what is signed.
  const signed = za ? message : bytes(sm3(message));
  let verified: boolean;
  try {
    verified = sm2.doVerifySignature(signed, signature, publicKey, { der: true, hash: za });
  } catch {
    verified = false; // no DER
  }
  return verified === (expect === 'accept');
}

function envelopeAgrees(vector: EnvelopeVector, file: EnvelopeFile): boolean {
  if (vector.expect === 'refuse') return true; // what refuses them is mostly not the library
  const { message, plain } = vector;
  const variant = file.variants.find(({ name }) => name === vector.variant);
  const [sender, recipient] = [file.keys[vector.sender], file.keys[vector.recipient]];
  if (variant === undefined || sender === undefined || recipient === undefined) return false;
  const hexOf = (member: unknown): string => Buffer.from(String(member), variant.encoding).toString('hex');
  const key = sm2.doDecrypt(
    hexOf(message['key']).slice(2),
    recipient.privateKey,
    variant.order === 'c1c2c3' ? 0 : 1,
    {
      output: 'array',
    },
  );
  const iv = variant.cipher === 'cbc' ? { iv: bytes(file.iv) } : {};
  const data = Buffer.from(String(message['requestData'] ?? message['data']), 'base64');
  const opened = sm4.decrypt(data, key, { mode: variant.cipher, output: 'string', ...iv });
  return (
    Buffer.from(key).toString('latin1') === vector.sessionKey &&
    opened === plain &&
    sm2Agrees(vector, Buffer.from(plain, 'utf8'), {
      signature: hexOf(message['signatureData']),
      publicKey: sender.publicKey,
      za: variant.za,
    })
  );
}
