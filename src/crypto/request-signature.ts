import { randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { CryptoError } from './crypto-error.ts';
import type { NonceMemory } from './nonce-memory.ts';
import { decodeStrictly } from './sm2-encryption.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-key.ts';
import { sm2Sign, sm2Verify } from './sm2-signature.ts';
import { hmacSm3 } from './sm3.ts';
import { stringToSign, type RequestToSign } from './string-to-sign.ts';

export { canonicalQuery, stringToSign, type RequestToSign } from './string-to-sign.ts';

export type SignatureAlgorithm = 'SM2-SM3' | 'HMAC-SM3';

/** What a client signs with. */
export type SigningKey =
  | { readonly algorithm: 'SM2-SM3'; readonly privateKey: Sm2PrivateKey }
  | { readonly algorithm: 'HMAC-SM3'; readonly key: KeyObject | Uint8Array };

/** What a server checks a client's signature with, as registered for that client. */
export type VerificationKey =
  | { readonly algorithm: 'SM2-SM3'; readonly publicKey: Sm2PublicKey }
  | { readonly algorithm: 'HMAC-SM3'; readonly key: KeyObject | Uint8Array };

/** Spelling of the five signature headers. */
export const signatureHeaders = {
  clientId: 'X-Client-Id',
  timestamp: 'X-Timestamp',
  nonce: 'X-Nonce',
  algorithm: 'X-Signature-Algorithm',
  signature: 'X-Signature',
} as const;

/** Why a signed request is refused. Result codes: 2004 client, 2005 signature, 2006 timestamp, 2007 nonce. */
export class RequestSignatureError extends CryptoError {
  override readonly name = 'RequestSignatureError';
  readonly resultCode: '2004' | '2005' | '2006' | '2007';

  constructor(resultCode: '2004' | '2005' | '2006' | '2007', sentence: string, remedy: string) {
    super(`request-signature.${resultCode}`, sentence, { remedy });
    this.resultCode = resultCode;
  }
}

/** The five headers of a signed request. `timestamp` (epoch ms) and `nonce` may be given, to replay or to skew. */
export function signRequest(
  request: Omit<RequestToSign, 'timestamp' | 'nonce'> & {
    readonly timestamp: number;
    readonly nonce?: string;
  },
  key: SigningKey,
): Record<(typeof signatureHeaders)[keyof typeof signatureHeaders], string> {
  const timestamp = String(request.timestamp);
  const nonce = request.nonce ?? createNonce();
  const text = stringToSign({ ...request, timestamp, nonce });
  const signature = key.algorithm === 'SM2-SM3' ? sm2Sign(text, key.privateKey) : hmacSm3(key.key, text);
  return {
    'X-Client-Id': request.clientId,
    'X-Timestamp': timestamp,
    'X-Nonce': nonce,
    'X-Signature-Algorithm': key.algorithm,
    'X-Signature': signature.toString('base64'),
  };
}

/** A nonce of 24 characters, 144 random bits. */
export function createNonce(): string {
  return randomBytes(18).toString('base64url');
}

/** A request as it was received, before anything of it is parsed. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface VerificationOptions<Client> {
  /** Epoch ms. */
  readonly now: number;
  /** How far a timestamp may lie from now, either way, inclusive. */
  readonly windowSeconds: number;
  readonly nonces: NonceMemory;
  /** The registered client of this id, or undefined. */
  readonly findClient: (
    clientId: string,
  ) => { readonly client: Client; readonly key: VerificationKey } | undefined;
}

/** Verifies a signed request and returns whose it is; throws {@link RequestSignatureError}. A nonce counts as used only once the signature is right. */
export function verifyRequestSignature<Client>(
  request: ReceivedRequest,
  options: VerificationOptions<Client>,
): { readonly clientId: string; readonly client: Client } {
  const clientId = headerOf(request, signatureHeaders.clientId, /^[\x21-\x7e]{1,128}$/);
  const timestamp = headerOf(request, signatureHeaders.timestamp, /^\d{1,15}$/);
  const nonce = headerOf(request, signatureHeaders.nonce, /^[A-Za-z0-9_-]{16,64}$/);
  const algorithm = headerOf(request, signatureHeaders.algorithm, /^(?:SM2|HMAC)-SM3$/);
  const signature = decodeStrictly(headerOf(request, signatureHeaders.signature, /^\S{1,1024}$/), 'base64');

  const found = options.findClient(clientId);
  if (!found) {
    throw new RequestSignatureError(
      '2004',
      'No such client.',
      'Send the client id that was issued at admission.',
    );
  }
  const text = stringToSign({ ...request, clientId, timestamp, nonce });
  if (found.key.algorithm !== algorithm || !signature || !matches(text, signature, found.key)) {
    throw new RequestSignatureError(
      '2005',
      'The signature is not right.',
      'Compare the string to sign line by line; sign the path and the body bytes exactly as sent, with the registered algorithm.',
    );
  }
  if (Math.abs(options.now - Number(timestamp)) > options.windowSeconds * 1000) {
    throw new RequestSignatureError(
      '2006',
      `The timestamp lies outside ±${options.windowSeconds} s.`,
      'Set the clock; send epoch milliseconds.',
    );
  }
  if (!options.nonces.claim(clientId, nonce, options.now)) {
    throw new RequestSignatureError(
      '2007',
      'The nonce was already used.',
      'Draw a fresh nonce for every request.',
    );
  }
  return { clientId, client: found.client };
}

function headerOf(request: ReceivedRequest, name: string, form: RegExp): string {
  const value = request.headers.get(name);
  if (value !== null && form.test(value)) return value;
  throw new RequestSignatureError(
    '2005',
    `The header ${name} is ${value === null ? 'missing' : 'malformed'}.`,
    `Send ${Object.values(signatureHeaders).join(', ')}, each once.`,
  );
}

function matches(text: string, signature: Buffer, key: VerificationKey): boolean {
  if (key.algorithm === 'SM2-SM3') return sm2Verify(text, signature, key.publicKey);
  const expected = hmacSm3(key.key, text);
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}
