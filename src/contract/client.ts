import type { Client } from 'openapi-fetch';
import type { Dispatcher } from 'undici';
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

/** A client typed by the specification: `client.POST('/v1/items/{item}/query', {params, body})`. */
export function createTypedClient<Api extends ApiName>(options: TypedClientOptions): TypedClient<Api> {
  throw new Error(`Not built yet: ${options.baseUrl}`);
}
