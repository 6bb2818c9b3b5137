import { createNonceMemory } from '../../../src/crypto/nonce-memory.ts';
import {
  RequestSignatureError,
  verifyRequestSignature,
  type ReceivedRequest,
  type VerificationKey,
} from '../../../src/crypto/request-signature.ts';
import { importPublicKeyHex } from '../../../src/crypto/sm2-key.ts';
import { zaOf } from '../../../src/crypto/sm2-signature.ts';
import { sm3 } from '../../../src/crypto/sm3.ts';
import { canonicalQuery, stringToSign } from '../../../src/crypto/string-to-sign.ts';
import type { RequestSignatureVector } from '../../vectors/request-signature-vectors.ts';
import { expectEqual, type Outcome } from './outcome.ts';

export interface RequestSignatureFile {
  readonly keys: Readonly<Record<string, ListedKey>>;
  readonly vectors: readonly RequestSignatureVector[];
}

type ListedKey =
  | { readonly algorithm: 'SM2-SM3'; readonly publicKey: string; readonly za: string }
  | { readonly algorithm: 'HMAC-SM3'; readonly key: string };

/** Computes every step of a signed request again and verifies it as a platform does. */
export function verifyRequestVector(vector: RequestSignatureVector, { keys }: RequestSignatureFile): Outcome {
  const { request } = vector;
  const received = receivedRequest(vector);
  const text = stringToSign({ ...request, ...received });
  expectEqual('canonicalQuery', canonicalQuery(received.query), vector.canonicalQuery);
  expectEqual('bodyDigest', sm3(received.body).toString('hex'), vector.bodyDigest);
  expectEqual('stringToSign', text, vector.stringToSign);
  expectEqual('stringToSignHex', Buffer.from(text, 'utf8').toString('hex'), vector.stringToSignHex);
  if (request.bodyText !== undefined) {
    expectEqual('bodyHex', Buffer.from(request.bodyText, 'utf8').toString('hex'), request.bodyHex);
  }
  try {
    verifyRequestSignature(received, {
      now: Number(request.timestamp),
      windowSeconds: 0,
      nonces: createNonceMemory(),
      findClient: () => ({ client: null, key: verificationKey(keys[vector.registered]) }),
    });
    return { taken: true };
  } catch (error) {
    if (error instanceof RequestSignatureError) return { taken: false, because: error.resultCode };
    throw error;
  }
}

function receivedRequest({ request }: RequestSignatureVector): ReceivedRequest {
  const { method, target, bodyHex } = request;
  const mark = target.indexOf('?');
  return {
    method,
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? '' : target.slice(mark + 1),
    body: Buffer.from(bodyHex, 'hex'),
    headers: new Headers({
      'X-Client-Id': request.clientId,
      'X-Timestamp': request.timestamp,
      'X-Nonce': request.nonce,
      'X-Signature-Algorithm': request.algorithm,
      'X-Signature': request.signature,
    }),
  };
}

function verificationKey(listed: ListedKey | undefined): VerificationKey {
  if (listed === undefined) throw new Error('names a key that the file does not list');
  if (listed.algorithm === 'HMAC-SM3') return { algorithm: 'HMAC-SM3', key: Buffer.from(listed.key, 'hex') };
  const publicKey = importPublicKeyHex(listed.publicKey);
  expectEqual('za', zaOf(publicKey).toString('hex'), listed.za);
  return { algorithm: 'SM2-SM3', publicKey };
}
