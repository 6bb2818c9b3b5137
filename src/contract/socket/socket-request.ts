import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { bodyTooLarge, brokenOff } from '../refusals.ts';
import { LazyBody } from './lazy-body.ts';
import { LightHeaders } from './light-headers.ts';
import type { PlainRequest } from './plain-request.ts';

/** What a request came as: read by node:http, or whole already. */
type Arrived = IncomingMessage | PlainRequest;

/**
 * A Request as it arrives on a socket. The global's Request and its streams cost several times as much as all else that
 * an answer takes, so one is made only for whoever asks for more than method, headers and bytes.
 */
export class SocketRequest extends LazyBody<Request> implements Request {
  readonly method: string;
  readonly #arrived: Arrived;
  readonly #origin: string;
  #headers: LightHeaders | undefined;

  /** `origin` is where the socket is; the request's own Host goes before it. */
  constructor(arrived: Arrived, origin: string) {
    super();
    this.method = arrived.method ?? 'GET';
    this.#arrived = arrived;
    this.#origin = origin;
  }

  get headers(): LightHeaders {
    const arrived = this.#arrived;
    this.#headers ??= isPlain(arrived) ? arrived.headers : LightHeaders.fromRaw(arrived.rawHeaders);
    return this.#headers;
  }

  get url(): string {
    return this.whole().url;
  }

  /** All bytes of the body, at once where they came with the head; a 413 Problem as soon as they are known to exceed `most`. */
  readBytes(most: number): Promise<Uint8Array> | Uint8Array {
    const arrived = this.#arrived;
    if (!isPlain(arrived)) return this.#readIncoming(arrived, most);
    if (arrived.body.byteLength > most) throw bodyTooLarge(most);
    return arrived.body;
  }

  #readIncoming(incoming: IncomingMessage, most: number): Promise<Uint8Array> {
    const stated = this.headers.get('content-length');
    if (Number(stated ?? 0) > most) return Promise.reject(bodyTooLarge(most));
    if (stated === null && !this.headers.has('transfer-encoding')) return Promise.resolve(new Uint8Array());
    // It said so before anybody listened, and says nothing again.
    if (incoming.destroyed && !incoming.readableEnded) return Promise.reject(brokenOff(incoming.errored));
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      let length = 0;
      incoming.on('data', (chunk: Uint8Array) => {
        length += chunk.byteLength;
        if (length <= most) chunks.push(chunk);
        else reject(bodyTooLarge(most));
      });
      incoming.once('end', () => {
        const [only] = chunks;
        resolve(only && chunks.length === 1 ? only : Buffer.concat(chunks, length));
      });
      incoming.once('error', (cause) => reject(brokenOff(cause)));
    });
  }

  protected override make(): Request {
    const { method, headers } = this;
    const hasBody = method !== 'GET' && method !== 'HEAD';
    return new Request(urlOf(this.#arrived, this.headers, this.#origin), {
      method,
      headers: [...headers],
      ...(hasBody ? bodyOf(this.#arrived) : {}),
    });
  }

  get cache() {
    return this.whole().cache;
  }

  get credentials() {
    return this.whole().credentials;
  }

  get destination() {
    return this.whole().destination;
  }

  get integrity() {
    return this.whole().integrity;
  }

  get mode() {
    return this.whole().mode;
  }

  get redirect() {
    return this.whole().redirect;
  }

  get referrer() {
    return this.whole().referrer;
  }

  get referrerPolicy() {
    return this.whole().referrerPolicy;
  }

  get keepalive() {
    return this.whole().keepalive;
  }

  get signal() {
    return this.whole().signal;
  }

  get duplex() {
    return this.whole().duplex;
  }

  clone(): Request {
    return this.whole().clone();
  }
}

function isPlain(arrived: Arrived): arrived is PlainRequest {
  return 'body' in arrived;
}

function bodyOf(arrived: Arrived): RequestInit {
  if (isPlain(arrived)) return arrived.body.byteLength === 0 ? {} : { body: new Uint8Array(arrived.body) };
  return { body: Readable.toWeb(arrived), duplex: 'half' };
}

/** The address asked for, or that of the socket alone where what was asked for is none. */
function urlOf(arrived: Arrived, headers: LightHeaders, origin: string): string {
  const url = isPlain(arrived) ? arrived.target : (arrived.url ?? '/');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) && URL.canParse(url)) return url;
  const scheme = origin.slice(0, origin.indexOf('://'));
  const host = headers.get('host');
  const asked = `${scheme}://${host ?? ''}${url}`;
  if (host !== null && URL.canParse(asked)) return asked;
  return URL.canParse(origin + url) ? origin + url : origin;
}
