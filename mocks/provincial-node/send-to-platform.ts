/** What a platform answered; status 0 and a sentence in `body` where nothing came. */
export interface PlatformAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
  /** Of `Retry-After` in seconds, on 429 and 503. */
  readonly retryAfterSeconds?: number;
}

export type SendToPlatform = (
  url: string,
  outgoing: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
) => Promise<PlatformAnswer>;

const patienceMs = 10_000;
const mostBytes = 64 * 1024;

/** What a platform at HTTPS is trusted by and shown, PEM; the machine's own trust where nothing is told. */
export interface CallbackTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** The name that its certificate has to bear, in place of the address's host. */
  readonly serverName?: string;
}

/** Posts to a platform and waits ten seconds for the whole answer; follows no redirect and reads no more than 64 KiB. */
export const sendToPlatform: SendToPlatform = (url, outgoing) => post(url, outgoing);

/** The same to a platform that is met over HTTPS. */
export function createSendToPlatform({ serverName, ...trust }: CallbackTls): SendToPlatform {
  const connect = { ...trust, ...(serverName === undefined ? {} : { servername: serverName }) };
  return (url, outgoing) => post(url, outgoing, connect);
}

async function post(
  url: string,
  { headers, body }: Parameters<SendToPlatform>[1],
  connect?: Omit<CallbackTls, 'serverName'> & { readonly servername?: string },
): Promise<PlatformAnswer> {
  try {
    // Loaded with the first call: a network answers at once, and calls nobody for a while.
    const { Agent, request } = await import('undici');
    const answer = await request(url, {
      ...(connect === undefined ? {} : { dispatcher: new Agent({ connect }) }),
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(patienceMs),
      // A connection each: one kept alive may have been ended meanwhile.
      reset: true,
    });
    return {
      status: answer.statusCode,
      contentType: textOf(answer.headers['content-type']),
      body: await readAtMost(answer.body),
      ...retryAfterOf(answer.statusCode, textOf(answer.headers['retry-after'])),
    };
  } catch (error) {
    return { status: 0, contentType: null, body: error instanceof Error ? error.message : 'No answer.' };
  }
}

/** The text of a body; throws a RangeError when it has more than 64 KiB. */
export async function readAtMost(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new RangeError(`The answer has more than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Of `Retry-After`, where the status has one. */
export function retryAfterOf(status: number, value: string | null): { retryAfterSeconds?: number } {
  const isTold = (status === 429 || status === 503) && value !== null && /^\d{1,5}$/.test(value);
  return isTold ? { retryAfterSeconds: Number(value) } : {};
}

function textOf(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
