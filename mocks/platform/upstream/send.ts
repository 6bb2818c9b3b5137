import { request, type Dispatcher } from 'undici';
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
}

/** How long a node or department may take, in milliseconds. */
const patience = 20_000;

/** Sends one request and reads its JSON answer. `unreachable` and `late` are the codes of no answer at all. */
export async function send(
  url: string,
  outgoing: Outgoing,
  codes: { readonly unreachable: '5001' | '5003'; readonly late: '5002' | '5003' },
): Promise<Sent> {
  const { statusCode, body } = await exchange(url, outgoing, codes);
  try {
    const text = await body.text();
    return { status: statusCode, body: asMembers(JSON.parse(text)) };
  } catch (cause) {
    throw new UpstreamError(codes.unreachable, 'The answer is no JSON.', { mayHaveArrived: true, cause });
  }
}

async function exchange(
  url: string,
  { method, headers, body }: Outgoing,
  codes: { readonly unreachable: '5001' | '5003'; readonly late: '5002' | '5003' },
): Promise<Dispatcher.ResponseData> {
  try {
    return await request(url, {
      method,
      headers,
      body: body ?? null,
      headersTimeout: patience,
      bodyTimeout: patience,
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
