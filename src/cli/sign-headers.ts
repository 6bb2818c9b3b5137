import { draft, wireRequest } from '../driver/institution-client.ts';
import type { PlatformBinding, SigningCredentials } from '../driver/run-binding.ts';
import { openTransport } from '../driver/transport.ts';
import { signWireRequest, type WireRequest } from '../driver/wire-request.ts';
import { parseTime } from '../engine/shanghai-time.ts';
import { askOver, type AskPlatform } from './ask-platform.ts';
import { Misuse } from './misuse.ts';

/** What is to be signed, exactly as it will be sent. */
export interface ToSign {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly body: Uint8Array;
  /** `clientId` of one that the configuration names. */
  readonly client: string;
  /** Whether a fresh token of the client goes with it. */
  readonly token: boolean;
}

/**
 * The headers that prove who calls: those of the signature, at the platform's own time, and the token's. Throws Misuse
 * where the configuration has no such client, and where the platform gives no token.
 */
export async function signHeaders(
  platform: PlatformBinding,
  { method, target, body, client, token }: ToSign,
): Promise<Readonly<Record<string, string>>> {
  const { baseUrl, tls, answerTimeoutMs: timeoutMs } = platform;
  const credentials = clientNamed(platform, client);
  const transport = openTransport({ baseUrl, tls, timeoutMs });

  const ask = askOver(transport, platform);

  try {
    const health = wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' });
    const now = parseTime(await ask(health, 'time', (time) => !Number.isNaN(parseTime(time))));
    const bearer = token ? await tokenOf(credentials, { ask, now }) : undefined;
    const [path = '', ...query] = target.split('?');
    const request: WireRequest = {
      ...{ operation: null, method, path, query: query.join('?'), body: undefined, rawBody: body },
      headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    };
    return signWireRequest(request, { credentials, now }).headers;
  } finally {
    await transport.close();
  }
}

type Credentials = SigningCredentials & { readonly clientSecret?: string };

function clientNamed({ institutions, node, operator }: PlatformBinding, client: string): Credentials {
  const known: readonly (Credentials | undefined)[] = [...Object.values(institutions), node, operator];
  const found = known.find((one) => one?.clientId === client);
  if (found) return found;
  const names = known.flatMap((one) => (one ? [one.clientId] : []));
  throw new Misuse(
    'unknown-client',
    `The configuration names no client "${client}".`,
    `It names ${names.join(', ')}.`,
  );
}

function tokenOf(
  credentials: Credentials,
  { ask, now }: { readonly ask: AskPlatform; readonly now: number },
): Promise<string> {
  const { clientId, clientSecret = '' } = credentials;
  const request = wireRequest(draft.issueToken(clientId, clientSecret));
  return ask(signWireRequest(request, { credentials, now }), 'token');
}
