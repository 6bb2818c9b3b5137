import { Agent, request, type Dispatcher } from 'undici';
import type { UpstreamTls } from '../configuration.ts';
import type { UpstreamDecisions } from '../decisions/upstream.ts';
import { UpstreamError } from './upstream-error.ts';

export interface Sent {
  readonly status: number;
  /** Parsed JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds until an answer is no longer waited for; see `patience`. */
  readonly timeoutMs?: number;
}

/** Sends one request and reads its JSON answer. `unreachable` and `late` are the codes of no answer at all. */
export type Send = (
  url: string,
  outgoing: Outgoing,
  codes: { readonly unreachable: '5001' | '5003'; readonly late: '5002' | '5003' },
) => Promise<Sent>;

/** Connections to node and departments, with what the platform trusts and shows there. */
export interface Upstream {
  readonly send: Send;
  close(): Promise<void>;
}

export function openUpstream(
  tls: UpstreamTls | undefined,
  { demandsCertificate }: Pick<UpstreamDecisions, 'demandsCertificate'>,
): Upstream {
  const { ca, certificate } = tls ?? {};
  const shown = certificate === undefined ? {} : { cert: certificate, key: certificate };
  const trusted = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: demandsCertificate() };
  const agent = new Agent({
    // Well before the node ends an idle connection: on a busy machine a request would go out on one that has just ended.
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 1_000,
    connect: { ...trusted, ...shown },
  });
  return {
    send: (url, outgoing, codes) => sendOver(agent, { url, outgoing, codes }),
    close: () => agent.close(),
  };
}

/** How long a node or department may take, in milliseconds, where the platform is not told otherwise. */
const patience = 20_000;

/** Sends over plain HTTP, or HTTPS of an authority that everybody trusts. */
export const send: Send = (url, outgoing, codes) => sendOver(undefined, { url, outgoing, codes });

interface Sending {
  readonly url: string;
  readonly outgoing: Outgoing;
  readonly codes: Parameters<Send>[2];
}

async function sendOver(dispatcher: Dispatcher | undefined, sending: Sending): Promise<Sent> {
  const { statusCode, body } = await exchange(dispatcher, sending);
  try {
    const text = await body.text();
    return { status: statusCode, body: asMembers(JSON.parse(text)) };
  } catch (cause) {
    throw new UpstreamError(sending.codes.unreachable, 'The answer is no JSON.', {
      mayHaveArrived: true,
      cause,
    });
  }
}

async function exchange(
  dispatcher: Dispatcher | undefined,
  { url, outgoing: { method, headers, body, timeoutMs }, codes }: Sending,
): Promise<Dispatcher.ResponseData> {
  try {
    return await request(url, {
      method,
      headers,
      body: body ?? null,
      headersTimeout: patience,
      bodyTimeout: patience,
      // The client's own time-outs are half a second late; one that is asked for is kept.
      ...(timeoutMs === undefined ? {} : { signal: AbortSignal.timeout(timeoutMs) }),
      ...(dispatcher === undefined ? {} : { dispatcher }),
    });
  } catch (cause) {
    const late = cause instanceof Error && /timeout/i.test(cause.name + cause.message);
    throw new UpstreamError(
      late ? codes.late : codes.unreachable,
      late ? 'No answer in time.' : 'No answer.',
      {
        mayHaveArrived: true,
        cause,
      },
    );
  }
}

function asMembers(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new TypeError('The answer is no JSON object.');
}
