import { randomBytes } from 'node:crypto';
import { hmacSm3 } from '../crypto/sm3.ts';
import { stringToSign } from '../crypto/request-signature.ts';
import { importPrivateKeyPem, type Sm2PrivateKey } from '../crypto/sm2-key.ts';
import { sm2Sign } from '../crypto/sm2-signature.ts';
import type { SigningCredentials } from './run-binding.ts';

/** A request exactly as it goes onto the wire; checks copy it with one thing changed. */
export interface WireRequest {
  /** `operationId` of the local platform's specification, or null when it aims at none. */
  readonly operation: string | null;
  readonly method: string;
  /** As sent, percent-encoded, never normalised. */
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that are sent a second time, on a line of their own. */
  readonly repeated?: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Bytes to send in place of `body`, which then only says in words what they are: broken UTF-8, say. */
  readonly rawBody?: Uint8Array;
  /** The whole request as bytes for a connection of its own, in place of all the rest: HTTP that no client sends. */
  readonly octets?: Uint8Array;
  /** Whether all that proves who calls is as it should be, so that whoever repeats the request may sign it anew. */
  readonly isDulySigned?: true;
}

/** What may be set otherwise than an honest client would. */
export interface SigningOverrides {
  /** Epoch milliseconds. */
  readonly timestamp?: number;
  readonly nonce?: string;
}

/** The headers as they go out, in order; a repeated one has two values. */
export function headerLines({
  headers,
  repeated = {},
}: Pick<WireRequest, 'headers' | 'repeated'>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const again = repeated[name];
      return [name, again === undefined ? value : [value, again]];
    }),
  );
}

/** A nonce that no other request has: 128 random bits, Base64url. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64url');
}

const imported = new Map<string, Sm2PrivateKey>();

/** Importing a key costs far more than signing with it, and a run has a handful of keys. */
export function privateKey(pem: string): Sm2PrivateKey {
  const known = imported.get(pem) ?? importPrivateKeyPem(pem);
  imported.set(pem, known);
  return known;
}

function signatureOf(credentials: SigningCredentials, text: string): string {
  const message = Buffer.from(text, 'utf8');
  if (credentials.algorithm === 'HMAC-SM3') {
    return hmacSm3(Buffer.from(credentials.hmacKey ?? '', 'hex'), message).toString('base64');
  }
  return sm2Sign(message, privateKey(credentials.privateKeyPem ?? '')).toString('base64');
}

/** Signs a request as `credentials`, at `now` (epoch ms) unless overridden; headers it already has stay. */
export function signWireRequest(
  request: WireRequest,
  {
    credentials,
    now,
    overrides = {},
  }: { credentials: SigningCredentials; now: number; overrides?: SigningOverrides },
): WireRequest {
  const timestamp = String(overrides.timestamp ?? now);
  const nonce = overrides.nonce ?? freshNonce();
  const toSign = stringToSign({
    method: request.method,
    path: request.path,
    query: request.query,
    clientId: credentials.clientId,
    timestamp,
    nonce,
    body: request.rawBody ?? Buffer.from(request.body ?? '', 'utf8'),
  });
  const headers = {
    ...request.headers,
    'x-client-id': credentials.clientId,
    'x-timestamp': timestamp,
    'x-nonce': nonce,
    'x-signature-algorithm': credentials.algorithm,
    'x-signature': signatureOf(credentials, toSign),
  };
  return { ...request, headers };
}
