import { randomUUID, timingSafeEqual } from 'node:crypto';
import {
  hmacSm3,
  importPublicKeyHex,
  sm2Verify,
  sm3,
  stringToSign,
  type RequestToSign,
  type SignatureAlgorithm,
  type Sm2PublicKey,
} from '../../../src/crypto/index.ts';
import type { ProfileItem } from '../../../src/contract/profile.ts';
import type { Violation } from '../../../src/contract/violation.ts';
import type { ClientStore, RegisteredClient } from '../store/client-store.ts';
import type { NonceStore } from '../store/nonce-store.ts';
import type { Store } from '../store/open-store.ts';
import type { IssuedToken } from '../store/token-store.ts';

/** A nonce as a request uses it. */
export interface NonceUse {
  readonly clientId: string;
  readonly nonce: string;
  readonly operationId: string;
  /** The bearer token, empty without one. */
  readonly token: string;
  /** Epoch ms. */
  readonly now: number;
  /** The caller's, which tells its connection from others; undefined where there is no socket. */
  readonly port: number | undefined;
}

/** Who may call what: the rules of the door (接入). Each member is one rule. */
export interface AccessDecisions {
  /** The path that is routed and judged, of the path as sent. */
  routedPath(path: string): string;
  /** The method that is routed and judged, of a request as sent. */
  routedMethod(request: Request): string;
  /** What a header says that stands in the request; repeated ones come joined by commas. */
  headerSays(value: string): string;
  /** The bearer token of a request; empty where there is none. `query` is without question mark. */
  bearerOf(headers: Headers, query: string): string;
  testingTokenIsRight(given: string, expected: string): boolean;
  /** Whether a token may be issued to the client that the body names, when `caller` signed. */
  mayAskFor(named: string, caller: string): boolean;
  /** Whether a request is taken although it breaks the contract in this way. */
  overlooks(violation: Violation): boolean;
  /** Whether an operation that the contract closes is closed here. */
  isClosed(operationId: string): boolean;
  /** Whether a caller in `role` may use an operation meant for `needed`. */
  roleMay(role: string, call: { readonly needed: string; readonly path: string }): boolean;
  /** The client that an id names; undefined refuses. */
  clientNamed(clientId: string, clients: Pick<ClientStore, 'find'>): RegisteredClient | undefined;
  /** `port` is the caller's, as in {@link NonceUse}. */
  demandsSignature(headers: Headers, port: number | undefined): boolean;
  /** The algorithm to verify with; undefined refuses. `claimed` is what the caller says. */
  algorithmFor(client: RegisteredClient, claimed: string): string | undefined;
  /** What the signature may cover; one reading, the request as it came. */
  readingsOf(request: RequestToSign, profileItems: readonly ProfileItem[]): readonly RequestToSign[];
  signatureIsRight(given: {
    readonly client: RegisteredClient;
    readonly algorithm: string;
    readonly message: string;
    readonly signature: Buffer;
  }): boolean;
  timestampIsTimely(given: {
    readonly timestamp: number;
    readonly now: number;
    readonly windowSeconds: number;
  }): boolean;
  /** Takes the nonce for good; false when it was used. */
  claimNonce(nonces: NonceStore, use: NonceUse): Promise<boolean>;
  /** Whether the institution is assessed and connected. Asked when a token is issued and at every request. */
  isInGoodStanding(
    client: RegisteredClient,
    when: { readonly now: number; readonly moment: 'issue' | 'request'; readonly operationId: string },
  ): boolean;
  /** `keptDigest` is null where nobody has a secret of this name: never right, and no sooner refused. */
  secretIsRight(given: string, keptDigest: string | null): boolean;
  /** How long a token lives, in seconds, by the profile's setting. */
  tokenLifetime(settingSeconds: number): number;
  tokenIsExpired(given: {
    readonly issuedAt: number;
    readonly lifetimeSeconds: number;
    readonly now: number;
    readonly operationId: string;
  }): boolean;
  tokenBelongsTo(token: { readonly owner: string }, clientId: string): boolean;
  /** What a bearer token stands for when `clientId` shows it; undefined refuses. */
  tokenOf(token: string, by: { readonly clientId: string; readonly store: Store }): IssuedToken | undefined;
  /** The registration that a bearer token of the enterprise side stands for; undefined refuses. */
  registrationOf(
    token: string,
    store: Store,
  ): { readonly owner: string; readonly issuedAt: number } | undefined;
  /** An id that cannot be guessed. `count` is how many there are already. */
  newId(kind: 'batch' | 'licence' | 'registration' | 'request' | 'subscription', count: number): string;
  /** Whether what belongs to `owner` is `caller`'s, asked of a thing of a kind. */
  owns(owner: string, caller: string, what: 'batch' | 'licence' | 'record' | 'subscription'): boolean;
  /** Whether the item is offered by this operation. */
  offers(item: ProfileItem, by: 'query' | 'verify'): boolean;
  /** The code that refuses a call without a sufficient licence; knowing the enterprise must not change it. */
  codeOfUnlicensed(enterpriseIsKnown: boolean): '3004' | '3005';
  /** Whether an answer of the node may be used, given what verifying its signature said. */
  trustsNodeAnswer(signatureIsRight: boolean): boolean;
  /** How many wrong guesses about one enterprise's facts, or at its secret, are answered in a day. */
  guessesADay(about: GuessedAt): number;
  /** Whether somebody has guessed so often that no more is answered. */
  isTooMany(count: number, about: GuessedAt): boolean;
}

export type GuessedAt = 'item' | 'real-name' | 'secret';

const digestOfNobody = sm3('').toString('hex');

export const honestAccess: AccessDecisions = {
  routedPath: (path) => path,
  routedMethod: ({ method }) => method,
  headerSays: (value) => value,
  bearerOf: (headers) =>
    /^Bearer ([A-Za-z0-9._~+/=-]{1,2048})$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '',
  testingTokenIsRight: (given, expected) => timingSafeEqual(sm3(given), sm3(expected)),
  mayAskFor: (named, caller) => named === caller,
  overlooks: () => false,
  isClosed: () => true,
  roleMay: (role, { needed }) => role === needed,
  clientNamed: (clientId, clients) => clients.find(clientId),
  demandsSignature: () => true,
  algorithmFor: (client, claimed) => (claimed === client.algorithm ? client.algorithm : undefined),
  readingsOf: (request) => [request],
  signatureIsRight: ({ client, algorithm, message, signature }) =>
    verifiesWith(algorithm, client.verificationKey, message, signature),
  timestampIsTimely: ({ timestamp, now, windowSeconds }) => Math.abs(now - timestamp) <= windowSeconds * 1000,
  claimNonce: (nonces, { clientId, nonce, now }) => Promise.resolve(nonces.insert(clientId, nonce, now)),
  isInGoodStanding: (client, { now }) =>
    client.status === 'connected' &&
    client.assessmentValidUntil !== null &&
    now <= client.assessmentValidUntil,
  secretIsRight: (given, keptDigest) =>
    timingSafeEqual(sm3(given), Buffer.from(keptDigest ?? digestOfNobody, 'hex')) && keptDigest !== null,
  tokenLifetime: (settingSeconds) => settingSeconds,
  tokenIsExpired: ({ issuedAt, lifetimeSeconds, now }) => now - issuedAt >= lifetimeSeconds * 1000,
  tokenBelongsTo: (token, clientId) => token.owner === clientId,
  tokenOf: (token, { store }) => store.tokens.find(token),
  registrationOf: (token, store) => store.sessions.find(token),
  newId: () => randomUUID(),
  owns: (owner, caller) => owner === caller,
  offers: (item, by) => (item.method === 'verification') === (by === 'verify'),
  codeOfUnlicensed: () => '3004',
  trustsNodeAnswer: (signatureIsRight) => signatureIsRight,
  guessesADay: (about) => ({ item: 20, 'real-name': 10, secret: 20 })[about],
  isTooMany(count, about) {
    return count >= this.guessesADay(about);
  },
};

function verifiesWith(algorithm: string, key: string, message: string, signature: Buffer): boolean {
  const known: Readonly<Record<SignatureAlgorithm, () => boolean>> = {
    'SM2-SM3': () => sm2Verify(message, signature, publicKey(key)),
    'HMAC-SM3': () => {
      const expected = hmacSm3(Buffer.from(key, 'hex'), message);
      return expected.length === signature.length && timingSafeEqual(expected, signature);
    },
  };
  return algorithm in known && known[algorithm as SignatureAlgorithm]();
}

/** Whether the signature covers one of the readings. */
export function coversARequest(
  decisions: AccessDecisions,
  readings: readonly RequestToSign[],
  given: { readonly client: RegisteredClient; readonly algorithm: string; readonly signature: Buffer },
): boolean {
  return readings.some((reading) => decisions.signatureIsRight({ ...given, message: stringToSign(reading) }));
}

const publicKeys = new Map<string, Sm2PublicKey>();

/** Imported once: clients are few, and the key's Z_A is worth keeping. */
function publicKey(hex: string): Sm2PublicKey {
  const key = publicKeys.get(hex) ?? importPublicKeyHex(hex);
  publicKeys.set(hex, key);
  return key;
}
