import { stringToSign } from '../../../src/crypto/request-signature.ts';
import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import type { Text } from '../../../src/engine/text.ts';
import type { Refusal } from '../../attempt.ts';
import type { SampleCall } from '../sample-callers.ts';

/**
 * What a call of an operation has that can be broken. `issues-token`: signed, no token, for institutions;
 * `one-method`: its path takes no other method; `item`: its path names an item; `own-id`: its path names something of the caller's own; `repeatable`:
 * the same call succeeds twice.
 */
export type Trait =
  | 'signature'
  | 'token'
  | 'session'
  | 'testing-token'
  | 'issues-token'
  | 'sm2'
  | 'hmac'
  | 'body'
  | 'json'
  | 'query'
  | 'one-method'
  | 'item'
  | 'own-id'
  | 'repeatable'
  | 'for-institutions'
  | 'for-enterprises'
  | 'for-the-node'
  | 'for-the-operator';

/** One way to break a request: a row of the table. */
export interface Mutation {
  /** Words, unique in the table. */
  readonly id: string;
  /** What is wrong with the request. */
  readonly what: Text;
  /** Operations that it applies to: those that have all of `needs` and none of `lacks`. */
  readonly needs: readonly Trait[];
  readonly lacks?: readonly Trait[];
  /** The refusals that belong to it. None: the change is one that the specification allows, and is to be served. */
  readonly refusedBy: readonly Refusal[];
  /** The valid call with one thing changed, ready to be sent. May send what has to come before it. */
  mutate(call: SampleCall, context: ProbeContext): WireRequest | Promise<WireRequest>;
}

export function withHeaders(request: WireRequest, changed: Readonly<Record<string, string>>): WireRequest {
  return { ...request, headers: { ...request.headers, ...changed } };
}

export function withoutHeaders(request: WireRequest, names: readonly string[]): WireRequest {
  const headers = Object.entries(request.headers).filter(([name]) => !names.includes(name));
  return { ...request, headers: Object.fromEntries(headers) };
}

/** Signed as it is, then changed: the signature no longer fits. */
export function afterSigning(change: (request: WireRequest) => WireRequest): Mutation['mutate'] {
  return ({ request, sign }) => change(sign(request));
}

/** Changed, signed as another request, and sent as it was: what is sent is valid, and its signature is not. */
export function signedFor(change: (request: WireRequest) => WireRequest): Mutation['mutate'] {
  return ({ request, sign }) => ({ ...request, headers: sign(change(request)).headers });
}

/** What the signature of a signed request is made over. */
export function messageOf({ method, path, query, headers, body }: WireRequest): string {
  return stringToSign({
    method,
    path,
    query,
    clientId: headers['x-client-id'] ?? '',
    timestamp: headers['x-timestamp'] ?? '',
    nonce: headers['x-nonce'] ?? '',
    body: body ?? '',
  });
}
