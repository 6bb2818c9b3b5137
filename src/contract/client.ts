import createClient, { type Client } from 'openapi-fetch';
import { fetch as undiciFetch, Request as UndiciRequest, type Dispatcher } from 'undici';
import type { ApiName } from './api-name.ts';
import type { PathsOf } from './operations.ts';

/** A request about to be sent, for signing. */
export interface OutgoingRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query exactly as they will be sent. */
  readonly target: string;
  /** The exact bytes of the body; empty where there is none. */
  readonly rawBody: Uint8Array;
  readonly headers: Headers;
}

export interface TypedClientOptions {
  /** Scheme, host, port and an optional base path, without a trailing slash. */
  readonly baseUrl: string;
  readonly dispatcher?: Dispatcher;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers to add, e.g. a signature over the exact bytes. */
  readonly sign?: (
    request: OutgoingRequest,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Milliseconds from sending to the whole answer; default 10 000. Then the call rejects with a TimeoutError. */
  readonly timeoutMs?: number;
}

export type TypedClient<Api extends ApiName> = Client<PathsOf<Api>>;

/**
 * A client typed by the specification: `client.POST('/v1/items/{item}/query', { params, body })`. Redirects are
 * not followed, since a signature holds for one target only.
 */
export function createTypedClient<Api extends ApiName>(options: TypedClientOptions): TypedClient<Api> {
  return createClient<PathsOf<Api>>({
    baseUrl: options.baseUrl,
    ...(options.headers === undefined ? {} : { headers: options.headers }),
    redirect: 'manual',
    // undici's own Request and fetch: the built-in ones do not take its dispatchers. Alike but for their types.
    Request: UndiciRequest as unknown as typeof Request,
    fetch: (request) => send(request as unknown as UndiciRequest, options),
  });
}

async function send(request: UndiciRequest, options: TypedClientOptions): Promise<Response> {
  const rawBody = new Uint8Array(await request.arrayBuffer());
  const url = new URL(request.url);
  const headers = new Headers([...request.headers]);
  const outgoing = { method: request.method, target: url.pathname + url.search, rawBody, headers };
  for (const [name, value] of Object.entries((await options.sign?.(outgoing)) ?? {})) {
    headers.set(name, value);
  }
  const response = await undiciFetch(request.url, {
    method: request.method,
    headers: [...headers],
    body: request.body === null ? null : rawBody,
    redirect: 'manual',
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(options.timeoutMs ?? 10_000)]),
    ...(options.dispatcher === undefined ? {} : { dispatcher: options.dispatcher }),
  });
  const body = await response.arrayBuffer();
  return new Response(body.byteLength === 0 ? null : body, {
    status: response.status,
    headers: [...response.headers],
  });
}
