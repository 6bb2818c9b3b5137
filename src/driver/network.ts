import { Agent } from 'undici';
import type {
  JournalEntry,
  NetworkMember,
  NetworkRule,
  NetworkState,
  WorldEvent,
} from '../contract/admin.ts';
import type { NetworkBinding } from './run-binding.ts';

/** A rule without its id, which the handle chooses. */
export type NewNetworkRule = NetworkRule extends infer Rule
  ? Rule extends NetworkRule
    ? Omit<Rule, 'id'>
    : never
  : never;

export interface JournalFilter {
  /** Only entries after this sequence number. */
  readonly since?: number;
  readonly member?: NetworkMember;
  readonly operation?: string;
  readonly item?: string;
}

/** The mock network as a check steers it: the world's events, bad days, and what was received. */
export interface Network {
  moveTo(instant: number): Promise<void>;
  apply(events: readonly WorldEvent[]): Promise<void>;
  received(filter: JournalFilter): Promise<readonly JournalEntry[]>;
  /** The newest sequence number: a mark to look from. */
  mark(): Promise<number>;
  /** Adds a rule; call what it returns to take the rule away, once or more often. */
  rule(rule: NewNetworkRule): Promise<() => Promise<void>>;
  state(): Promise<NetworkState>;
}

/** The administration interface answered otherwise than it must: the harness's own failure. */
export class NetworkControlError extends Error {
  readonly code = 'network-control-failed';
}

type Method = 'GET' | 'POST' | 'DELETE';

/** Sends one request to the administration interface. `body` is JSON; the answer's text is not parsed. */
export type SendToAdministration = (
  method: Method,
  path: string,
  body: string | null,
) => Promise<{ readonly status: number; readonly text: string }>;

/** Speaks to the administration interface of a running mock network. */
export function connectNetwork({ adminUrl, adminToken }: NetworkBinding): Network {
  const agent = new Agent({ allowH2: false, connections: 8 });
  const { origin, pathname } = new URL(adminUrl);
  const below = pathname.replace(/\/$/, '');

  async function exchange(method: Method, path: string, body: string | null, reset: boolean) {
    const answer = await agent.request({
      origin,
      path: `${below}${path}`,
      method,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      body,
      headersTimeout: 20_000,
      reset,
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  // A connection that is kept alive may have been ended meanwhile, while a check was busy computing. What only asks
  // is asked again then; what changes something has a connection of its own.
  return steerNetwork((method, path, body) =>
    method === 'GET'
      ? exchange(method, path, body, false).catch((error: unknown) => {
          if (!isEnded(error)) throw error;
          return exchange(method, path, body, true);
        })
      : exchange(method, path, body, true),
  );
}

function isEnded(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

/** A mock network, wherever its administration interface is. */
export function steerNetwork(send: SendToAdministration): Network {
  let rules = 0;

  async function call(method: Method, path: string, body?: unknown): Promise<unknown> {
    const { status, text } = await send(method, path, body === undefined ? null : JSON.stringify(body));
    // A rule that has run out of its times is gone already; taking it away again changes nothing.
    if (status === 404 && method === 'DELETE') return undefined;
    if (status >= 300) {
      throw new NetworkControlError(`${method} ${path} answered ${String(status)}: ${text.slice(0, 500)}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }

  const network: Network = {
    async moveTo(instant) {
      await call('POST', '/clock', { now: new Date(instant).toISOString() });
    },
    async apply(events) {
      await call('POST', '/events', { events });
    },
    async received(filter) {
      const query = new URLSearchParams(
        Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
      );
      // The administration interface is ours, and its own tests hold it to the type.
      return ((await call('GET', `/journal?${query.toString()}`)) as { entries: JournalEntry[] }).entries;
    },
    async mark() {
      return (await network.state()).journalLength;
    },
    async rule(rule) {
      const id = `rule-${String(++rules)}`;
      await call('POST', '/rules', { rules: [{ ...rule, id }] });
      let inForce = true;
      return async () => {
        if (!inForce) return;
        inForce = false;
        await call('DELETE', `/rules/${id}`);
      };
    },
    state: async () => (await call('GET', '/state')) as NetworkState,
  };
  return network;
}
