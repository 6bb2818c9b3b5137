import { Readable } from 'node:stream';
import { Agent, type Dispatcher } from 'undici';
import { deliverOctets } from './deliver-octets.ts';
import type { PlatformTls } from './run-binding.ts';
import type { NoAnswer, WireAnswer } from './wire-answer.ts';
import { headerLines, type WireRequest } from './wire-request.ts';

/** Resolves when the last byte of a request may go out; calling it says that all the others have gone. */
export type LastByte = () => Promise<void>;

/** How a request goes out; by default on a connection of its own. */
export interface Delivery {
  /**
   * The request goes out up to the last byte of its body, and that byte when this resolves, so that requests that
   * wait for each other arrive at the same moment however long their connections and signatures took. A request
   * without body waits as a whole.
   */
  readonly lastByte?: LastByte;
  /**
   * On a connection that requests before it may have used, as an ordinary client sends what it has nothing to hide
   * about. A connection that the platform was just closing is taken again, once.
   */
  readonly isOrdinary?: boolean;
}

export interface Transport {
  deliver(request: WireRequest, how?: Delivery): Promise<WireAnswer | NoAnswer>;
  close(): Promise<void>;
}

export interface TransportOptions {
  /** `http://host:port`. */
  readonly baseUrl: string;
  /** Milliseconds for one exchange, from connecting to the body's last byte. */
  readonly timeoutMs: number;
  /** What an HTTPS platform is trusted by and shown. */
  readonly tls?: PlatformTls | undefined;
  /** Bytes of a body that are read at most. */
  readonly maxBodyBytes?: number;
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMED_OUT';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Seconds that a connection may idle before it is used again: hardly a server ends one sooner. */
const idleSeconds = 1;

/** Whether the connection ended before anything came, as one does that the platform was just closing. */
function endedIdle(error: unknown): boolean {
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(errorCode(error));
}

type Sent = Omit<Dispatcher.DispatchOptions, 'origin'> & { readonly origin: string };

/**
 * One exchange; rejects when no whole answer came. It reads the parts of the answer as they come: a stream and an
 * abort signal for each exchange cost more than the exchange.
 */
function exchange(
  agent: Agent,
  sent: Sent,
  { timeoutMs, maxBodyBytes }: { readonly timeoutMs: number; readonly maxBodyBytes: number },
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let [status, length, isOver] = [0, 0, false];
    let headers: Record<string, string> = {};
    let sending: Dispatcher.DispatchController | undefined;

    const timer = setTimeout(() => {
      const error = new DOMException(`No answer within ${String(timeoutMs)} ms.`, 'TimeoutError');
      end(() => reject(error));
      sending?.abort(error);
    }, timeoutMs);
    function end(settle: () => void): void {
      isOver = true;
      clearTimeout(timer);
      settle();
    }
    function answer(cut: boolean): WireAnswer {
      const body = Buffer.concat(parts);
      return { kind: 'answer', status, headers, body: cut ? body.subarray(0, maxBodyBytes) : body, cut };
    }

    agent.dispatch(sent, {
      onRequestStart(controller) {
        sending = controller;
        if (isOver) controller.abort(new Error('The exchange is over.'));
      },
      onResponseStart(_, statusCode, received) {
        status = statusCode;
        headers = Object.fromEntries(
          Object.entries(received).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(', ') : (value ?? ''),
          ]),
        );
      },
      onResponseData(controller, part) {
        parts.push(part);
        length += part.byteLength;
        if (length <= maxBodyBytes) return;
        end(() => resolve(answer(true)));
        controller.abort(new Error('The rest of the body is not read.'));
      },
      onResponseEnd: () => end(() => resolve(answer(false))),
      onResponseError: (_, error) => end(() => reject(error)),
    });
  });
}

/** A body that asks for its last byte apart: it is asked for when all before it has been handed to the socket. */
async function* heldBack(body: Uint8Array, lastByte: LastByte): AsyncGenerator<Uint8Array> {
  if (body.byteLength > 1) yield body.subarray(0, -1);
  await lastByte();
  yield body.subarray(-1);
}

/**
 * Speaks HTTP/1.1 to one platform and never throws for what the platform does: silence is an observation.
 * Paths go out byte for byte, which `fetch` would normalise away.
 */
export function openTransport({
  baseUrl,
  timeoutMs,
  tls = {},
  maxBodyBytes = 8 * 1024 * 1024,
}: TransportOptions): Transport {
  const { serverName: servername, ...trust } = tls;
  const connect = { ...trust, ...(servername === undefined ? {} : { servername }), timeout: timeoutMs };
  const agent = new Agent({ allowH2: false, connections: 32, connect });
  const idle = idleSeconds * 1_000;
  const kept = new Agent({
    allowH2: false,
    connections: 32,
    connect,
    keepAliveTimeout: idle,
    keepAliveMaxTimeout: idle,
  });
  // Requests that wait for each other must never wait for a connection as well.
  const racing = new Agent({ allowH2: false, connections: null, connect });

  /** The body, and the length that has to be stated because nobody can see it in a body that is held back. */
  async function bodyOf({ rawBody, body }: WireRequest, lastByte: LastByte | undefined) {
    if (!lastByte) return { headers: {}, body: rawBody ?? body ?? null };
    const bytes = rawBody ?? Buffer.from(body ?? '', 'utf8');
    if (bytes.byteLength > 0) {
      return {
        headers: { 'content-length': String(bytes.byteLength) },
        body: Readable.from(heldBack(bytes, lastByte)),
      };
    }
    await lastByte();
    return { headers: {}, body: null };
  }

  return {
    async deliver(request, { lastByte, isOrdinary = false } = {}) {
      if (request.octets !== undefined) return deliverOctets(request.octets, { baseUrl, tls, timeoutMs });
      try {
        const { headers: length, body } = await bodyOf(request, lastByte);
        const sent: Sent = {
          origin: baseUrl,
          method: request.method,
          path: request.query === '' ? request.path : `${request.path}?${request.query}`,
          headers: { ...headerLines(request), ...length },
          body,
          reset: true,
        };
        const limits = { timeoutMs, maxBodyBytes };
        if (lastByte) return await exchange(racing, sent, limits);
        if (!isOrdinary) return await exchange(agent, sent, limits);
        return await exchange(kept, { ...sent, reset: false }, limits).catch((error: unknown) => {
          if (!endedIdle(error)) throw error;
          return exchange(agent, sent, limits);
        });
      } catch (error) {
        return {
          kind: 'no-answer',
          code: errorCode(error),
          message: error instanceof Error ? error.message : String(error),
        };
      }
    },
    close: async () => {
      await Promise.all([agent.destroy(), kept.destroy(), racing.destroy()]);
    },
  };
}
