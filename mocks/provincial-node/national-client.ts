import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../src/contract/problem.ts';
import { openEnvelope, sealEnvelope, type EnvelopeVariant } from '../../src/crypto/envelope.ts';
import { createSessionKeyring } from '../../src/crypto/session-keyring.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { refusal } from '../refusal.ts';
import { away } from '../store/away.ts';

export interface NationalClientOptions {
  /** Carries a request to the national node. */
  readonly send: (request: Request) => Promise<Response>;
  /** Scheme, host and port. */
  readonly url: string;
  readonly key: Sm2PrivateKey;
  readonly nationalKey: Sm2PublicKey;
  readonly variant: EnvelopeVariant;
  readonly credentials: { readonly appId: string; readonly appKey: string; readonly appSecret: string };
  readonly clock: Clock;
  readonly timeoutMs: number;
}

/** The provincial node as a client of the national one. Calls throw Problem 5001, 5002, or the national node's own refusal. */
export interface NationalClient {
  inquire(item: string, plain: unknown, traceId: string): Promise<unknown>;
  /** Sends the form with key and token of the province in it. */
  uploadLicense(form: FormData, traceId: string): Promise<unknown>;
}

/** An answer as far as it must be read before it is trusted. */
interface Answer {
  readonly success: boolean;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly key: string;
  readonly data: string;
  readonly signatureData: string;
}

export function createNationalClient(options: NationalClientOptions): NationalClient {
  const { key, nationalKey, variant, clock } = options;
  const keyring = createSessionKeyring(variant);
  let current: { readonly token: string; readonly expiresTime: number } | undefined;

  function envelopeOf(plain: unknown, token?: string) {
    const session = keyring.keyFor(nationalKey);
    const { data, ...sealed } = sealEnvelope(JSON.stringify(plain), { session, sender: key, variant });
    return JSON.stringify({
      publicKey: key.publicKey.hex,
      requestData: data,
      ...sealed,
      ...(token === undefined ? {} : { token }),
    });
  }

  async function post(path: string, body: string | FormData, traceId: string): Promise<unknown> {
    const headers = {
      'x-trace-id': traceId,
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    };
    const request = new Request(`${options.url}${path}`, { method: 'POST', headers, body });
    const answer = await readAnswer(await away(() => inTime(options.send(request), options.timeoutMs)));
    if (!answer.success) throw passOn(answer);
    return verified((): unknown =>
      JSON.parse(openEnvelope(answer, { recipient: key, sender: nationalKey, variant })),
    );
  }

  async function tokenFor(traceId: string): Promise<string> {
    if (current && clock.now() < current.expiresTime) return current.token;
    const plain = await post('/api/getToken', envelopeOf(options.credentials), traceId);
    // The national node's contract validated what it sent, and its signature was verified above.
    current = plain as { token: string; expiresTime: number };
    return current.token;
  }

  /** A token that the other side no longer knows is fetched once more. */
  async function withToken(call: (token: string) => Promise<unknown>, traceId: string): Promise<unknown> {
    try {
      return await call(await tokenFor(traceId));
    } catch (error) {
      if (!(error instanceof StaleToken)) throw error;
      current = undefined;
      return call(await tokenFor(traceId));
    }
  }

  return {
    inquire: (item, plain, traceId) =>
      withToken((token) => post(`/api/creditInquiry/${item}`, envelopeOf(plain, token), traceId), traceId),
    uploadLicense: (form, traceId) =>
      withToken((token) => {
        form.set('publicKey', key.publicKey.hex);
        form.set('token', token);
        return post('/api/creditInquiry/uploadLicense', form, traceId);
      }, traceId),
  };
}

/** The national node did not accept the token; for the caller a plain 5001. */
class StaleToken extends Problem {
  constructor(cause: string) {
    super(502, '5001', `The national node refused this node: ${cause}`);
  }
}

async function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  const timer = new AbortController();
  const timeout = wait(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw refusal('5002', 'The national node did not answer in time.');
  });
  try {
    return await Promise.race([answer, timeout]);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw refusal('5001', 'The national node cannot be reached.', cause);
  } finally {
    timer.abort();
    timeout.catch(() => undefined);
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text().catch((cause: unknown) => {
    throw refusal('5001', "The national node's answer broke off.", cause);
  });
  return verified(() => {
    const answer: unknown = JSON.parse(text);
    if (isAnswer(answer)) return answer;
    throw new Error('The answer is no result envelope.');
  });
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { success, ...texts } = value as Partial<Answer>;
  const needed = [
    texts.errorCode,
    texts.errorMessage,
    ...(success ? [texts.key, texts.data, texts.signatureData] : []),
  ];
  return typeof success === 'boolean' && needed.every((text) => typeof text === 'string');
}

/** What cannot be read or verified is no answer. */
function verified<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw refusal('5001', "The national node's answer cannot be trusted.", cause);
  }
}

/** Refusals of the inquiry are passed on; those of this node, and failures, are the province's own trouble. */
function passOn({ errorCode, errorMessage }: Answer): Problem {
  if (errorCode === '2002' || errorCode === '2003') return new StaleToken(errorMessage);
  const passedOn = /^[345]/.test(errorCode);
  return passedOn
    ? refusal(errorCode, errorMessage)
    : refusal('5001', `The national node failed: ${errorMessage}`);
}
