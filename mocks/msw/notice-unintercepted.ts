import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { emitWarning } from 'node:process';

/** A request to a member that went out to the real network and found nobody there. */
export interface Unintercepted {
  /** Scheme, host and port of the member. */
  readonly origin: string;
  /** What to do about it, in a sentence or two. */
  readonly message: string;
}

/** Where undici (as npm package and behind the built-in fetch) and node:http tell of requests that failed. */
const channels = ['undici:request:error', 'http.client.request.error'] as const;

/** How a connection fails that somebody tried to make; a failure that a handler orders has no code. */
const unreached =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Notices requests to these origins that msw let pass because it does not intercept their client, or does not listen:
 * once an origin. Gives back how to stop.
 */
export function noticeUnintercepted(
  origins: readonly string[],
  onUnintercepted: (unintercepted: Unintercepted) => void = warn,
): () => void {
  const noticed = new Set<string>();
  const notice = (event: unknown) => {
    const { origin, code } = failureOf(event);
    if (!unreached.test(code) || !origins.includes(origin) || noticed.has(origin)) return;
    noticed.add(origin);
    onUnintercepted({ origin, message: messageOf(origin) });
  };
  for (const channel of channels) subscribe(channel, notice);
  return () => {
    for (const channel of channels) unsubscribe(channel, notice);
  };
}

/** Channels of Node and undici carry `{request, error}`; whatever else comes is nobody's failure. */
function failureOf(event: unknown): { readonly origin: string; readonly code: string } {
  const { request, error } = membersOf(event);
  const { origin, protocol, getHeader } = membersOf(request);
  const host = typeof getHeader === 'function' ? String(getHeader.call(request, 'host')) : '';
  const address =
    origin instanceof URL
      ? origin.href
      : typeof origin === 'string'
        ? origin
        : `${String(protocol)}//${host}`;
  return {
    origin: URL.canParse(address) ? new URL(address).origin : '',
    code: String(membersOf(error)['code']),
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function messageOf(origin: string): string {
  return (
    `A request to ${origin} was not intercepted. Call setupServer(...).listen() before it; the npm package undici ` +
    'is not intercepted by msw at all, nor is "import { request } from \'node:http\'" unless syncBuiltinESMExports() ' +
    'of node:module is called after listen(). Use the built-in fetch, give the client network.fetch, or run "xinheng mock".'
  );
}

function warn({ message }: Unintercepted): void {
  emitWarning(message, { type: 'XinhengWarning', code: 'XINHENG_NOT_INTERCEPTED' });
}
