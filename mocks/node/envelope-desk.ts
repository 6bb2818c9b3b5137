import type { NetworkMember } from '../../src/contract/admin.ts';
import { Problem } from '../../src/contract/problem.ts';
import { describeViolation, type Violation } from '../../src/contract/violation.ts';
import { sealEnvelope, type EnvelopeVariant } from '../../src/crypto/envelope.ts';
import { createSessionKeyring } from '../../src/crypto/session-keyring.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { sufferRules, type Spoiling, type Suffering } from '../bad-day.ts';
import type { Conversation } from '../conversation.ts';
import { refusal } from '../refusal.ts';
import type { RuleBook } from '../rule-book.ts';
import {
  contractRefusal,
  openRequest,
  peekIntoRequest,
  readPublicKey,
  type RequestEnvelope,
} from './open-request.ts';
import { createGivenAnswers } from './given-answers.ts';
import { sealSpoiled } from './spoil-answer.ts';
import type { TokenDesk } from './token-desk.ts';

/** What a handler returns for a sealed answer. */
export interface EnvelopeReply {
  status: 200;
  headers: { 'X-Trace-Id': string };
  body: {
    success: true;
    errorCode: '0000';
    errorMessage: string;
    timestamp: number;
    key: string;
    data: string;
    signatureData: string;
  };
}

/** What a node answers who asks for its key: the key in clear, or sealed. */
export interface KeyReply extends Omit<EnvelopeReply, 'body'> {
  body:
    | EnvelopeReply['body']
    | (Pick<EnvelopeReply['body'], 'success' | 'errorCode' | 'errorMessage' | 'timestamp'> & {
        data: string;
      });
}

/** Who may speak to a node in envelopes. */
export interface NodeClient {
  readonly clientId: string;
  readonly publicKey: Sm2PublicKey;
  /** Whose tokens count for it. */
  readonly tokenHolder: string;
}

export interface EnvelopeDeskOptions<Client extends NodeClient> {
  readonly member: NetworkMember;
  readonly key: Sm2PrivateKey;
  readonly variant: EnvelopeVariant;
  readonly clock: Clock;
  readonly tokens: TokenDesk;
  readonly rules: RuleBook;
  /** The client with this public key; throws Problem 2001 or 2008 when there is none that may speak. */
  readonly admit: (publicKeyHex: string) => Client;
  readonly validatePlain: (
    operationId: string,
    direction: 'request' | 'response',
    value: unknown,
  ) => readonly Violation[];
}

/** What the desk needs of a call. */
export interface DeskCall<Client> {
  readonly operationId: string;
  readonly principal: Conversation<Client>;
  readonly traceId: string;
  readonly request: Request;
}

/** Opens requests, asks for an answer, and seals it: signature, standing, token, contract, rules, in this order. */
export interface EnvelopeDesk<Client extends NodeClient> {
  answer(
    call: DeskCall<Client> & { readonly body: RequestEnvelope },
    options: {
      readonly item?: string;
      readonly token: 'needed' | 'none';
      /** Breaches of the plaintext's contract that `handle` answers for itself. */
      readonly tolerates?: (violation: Violation) => boolean;
      /** `suffering` is what rules do to the answer beyond its sealing. */
      readonly handle: (plain: unknown, client: Client, suffering: Suffering) => Promise<unknown>;
    },
  ): Promise<EnvelopeReply>;
  /** The same for a request in clear that names key and token, as the multipart upload does; the answer is sealed. */
  answerClear(
    call: DeskCall<Client> & { readonly body: { readonly publicKey: string; readonly token: string } },
    handle: (client: Client) => Promise<unknown>,
  ): Promise<EnvelopeReply>;
  /**
   * The node's public key: in clear, or sealed to whoever names an application beside a key, as the open client of the
   * protocol does. Nobody has to be known for it. Throws Problem 3001 where the key to seal for is none.
   */
  tellKey(
    call: Pick<DeskCall<Client>, 'principal' | 'traceId'> & {
      readonly body: { readonly publicKey: string; readonly requestData?: string | undefined };
    },
  ): KeyReply;
}

export function createEnvelopeDesk<Client extends NodeClient>(
  options: EnvelopeDeskOptions<Client>,
): EnvelopeDesk<Client> {
  const { member, key, variant, clock, tokens, rules, admit, validatePlain } = options;
  const keyring = createSessionKeyring(variant);
  const answers = createGivenAnswers();

  async function suffer(
    { operationId, principal, request }: DeskCall<Client>,
    presented: { readonly token: string | undefined; readonly clientId: string },
  ): Promise<Suffering> {
    const { item, uscc } = principal;
    const target = { member, operation: operationId, item, uscc };
    const suffering = await sufferRules(rules, target, { request, rules: principal.rules });
    if (suffering.endsToken === true && presented.token !== undefined) {
      tokens.expire(presented.token);
      tokens.check(presented.token, presented.clientId);
    }
    return suffering;
  }

  /** What a request says, noted whether or not it can be trusted. */
  function open({ principal }: DeskCall<Client>, body: RequestEnvelope): unknown {
    try {
      const plain = openRequest(body, { key, variant });
      principal.plainRequest = plain;
      return plain;
    } catch (cause) {
      principal.plainRequest = peekIntoRequest(body, { key, variant });
      throw cause;
    }
  }

  function reply(
    call: DeskCall<Client>,
    plain: unknown,
    to: { client: Client; spoiling: Spoiling },
  ): EnvelopeReply {
    const breaches = validatePlain(call.operationId, 'response', plain).map(describeViolation);
    if (breaches.length > 0) {
      throw new Error(`The plain answer to ${call.operationId} breaks the contract: ${breaches.join('; ')}`);
    }
    const honest = JSON.stringify(plain);
    const { sent, envelope } =
      answers.earlier(to, call) ??
      sealSpoiled(honest, {
        spoiling: to.spoiling,
        variant,
        seal: (text) =>
          sealEnvelope(text, { session: keyring.keyFor(to.client.publicKey), sender: key, variant }),
      });
    if (to.spoiling === undefined) answers.remember(to.client, call, { sent, envelope });
    call.principal.plainResponse = sent === honest ? plain : JSON.parse(sent);
    return { status: 200, headers: { 'X-Trace-Id': call.traceId }, body: { ...success(), ...envelope } };
  }

  function success() {
    return { success: true, errorCode: '0000', errorMessage: '成功', timestamp: clock.now() } as const;
  }

  return {
    async answer(call, { item, token, tolerates, handle }) {
      const { principal: conversation, body } = call;
      conversation.item = item;
      const plain = open(call, body);
      const client = admit(body.publicKey);
      conversation.client = client;
      if (token === 'needed') tokens.check(body.token, client.tokenHolder);
      conversation.uscc = usccIn(plain);
      const violations = validatePlain(call.operationId, 'request', plain);
      conversation.violations.push(...violations.map(describeViolation));
      const fatal = violations.filter((violation) => !tolerates?.(violation));
      if (fatal.length > 0) throw contractRefusal(fatal);
      const presented = token === 'needed' ? body.token : undefined;
      const suffering = await suffer(call, { token: presented, clientId: client.clientId });
      const answer = await handle(plain, client, suffering);
      return reply(call, answer, { client, spoiling: suffering.spoiling });
    },
    async answerClear(call, handle) {
      const client = admit(readPublicKey(call.body.publicKey).hex);
      call.principal.client = client;
      tokens.check(call.body.token, client.tokenHolder);
      const { spoiling } = await suffer(call, { token: call.body.token, clientId: client.clientId });
      return reply(call, await handle(client), { client, spoiling });
    },
    tellKey({ principal, traceId, body: { publicKey, requestData } }) {
      const headers = { 'X-Trace-Id': traceId };
      if (requestData === undefined)
        return { status: 200, headers, body: { ...success(), data: key.publicKey.hex } };
      const session = keyring.keyFor(keyToSealFor(publicKey));
      const plain = { publicKey: key.publicKey.hex };
      principal.plainResponse = plain;
      const envelope = sealEnvelope(JSON.stringify(plain), { session, sender: key, variant });
      return { status: 200, headers, body: { ...success(), ...envelope } };
    },
  };
}

/** Throws Problem 3001 for hex that is no point of the curve: there is no signature that could be wrong. */
function keyToSealFor(hex: string): Sm2PublicKey {
  try {
    return readPublicKey(hex);
  } catch (cause) {
    if (cause instanceof Problem) throw refusal('3001', cause.message, cause);
    throw cause;
  }
}

function usccIn(plain: unknown): string | undefined {
  if (typeof plain !== 'object' || plain === null || !('uniscId' in plain)) return undefined;
  return typeof plain.uniscId === 'string' ? plain.uniscId : undefined;
}
