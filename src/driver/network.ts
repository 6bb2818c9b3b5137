import { Agent } from 'undici';
import type {
  JournalEntry,
  LicenceGrant,
  NetworkLicence,
  NetworkRule,
  NetworkState,
  WorldEvent,
} from '../contract/admin.ts';
import type { JournalFilter } from '../contract/journal-filter.ts';
import type { NetworkBinding } from './run-binding.ts';

/** A rule without its id, which the handle chooses. */
export type NewNetworkRule = NetworkRule extends infer Rule
  ? Rule extends NetworkRule
    ? Omit<Rule, 'id'>
    : never
  : never;

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
  /** As the provincial node's operator: suspends a platform's admission, or lets it stand again. */
  setAdmission(applicationId: string, status: 'passed' | 'suspended'): Promise<void>;
  /** Has the nodes know a licence as if a platform had uploaded it. */
  grant(grant: LicenceGrant): Promise<NetworkLicence>;
  /** Whether the platform reaches nodes and departments by HTTPS. */
  readonly speaksTls: boolean;
}

/** The mock network as a test steers it: beside what a check needs, licences, waiting, HAR and a new beginning. */
export interface SteeredNetwork extends Network {
  licences(): Promise<readonly NetworkLicence[]>;
  /** Ends a licence at nodes and departments at once. */
  revoke(licenseId: string): Promise<NetworkLicence>;
  /** What the filter finds, or the first that comes within `ms` of real time (at most 30 000); empty when nothing came. */
  wait(filter: JournalFilter, ms: number): Promise<readonly JournalEntry[]>;
  /** What was received as HAR 1.2, tokens and secrets redacted. */
  har(filter?: JournalFilter): Promise<{ readonly log: { readonly entries: readonly unknown[] } }>;
  /** The world begins anew; keys and credentials stay. */
  reset(): Promise<void>;
}

/** The administration interface answered otherwise than it must: the harness's own failure. */
export class NetworkControlError extends Error {
  readonly code = 'network-control-failed';
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Sends one request to the administration interface. `body` is JSON; the answer's text is not parsed. */
export type SendToAdministration = (
  method: Method,
  path: string,
  body: string | null,
) => Promise<{ readonly status: number; readonly text: string }>;

/** Speaks to the administration interface of a running mock network. */
export function connectNetwork({ adminUrl, adminToken, speaksTls = false }: NetworkBinding): SteeredNetwork {
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
      // Longer than the administration lets anybody wait.
      headersTimeout: 40_000,
      reset,
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  // A connection that is kept alive may have been ended meanwhile, while a check was busy computing. What only asks
  // is asked again then; what changes something has a connection of its own.
  const send: SendToAdministration = (method, path, body) =>
    method === 'GET'
      ? exchange(method, path, body, false).catch((error: unknown) => {
          if (!isEnded(error)) throw error;
          return exchange(method, path, body, true);
        })
      : exchange(method, path, body, true);
  return steerNetwork(send, { speaksTls });
}

function isEnded(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

/** A mock network, wherever its administration interface is. */
export function steerNetwork(
  send: SendToAdministration,
  { speaksTls = false }: Pick<NetworkBinding, 'speaksTls'> = {},
): SteeredNetwork {
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

  async function journal(query: object): Promise<readonly JournalEntry[]> {
    return ((await call('GET', `/journal?${queryOf(query)}`)) as { entries: JournalEntry[] }).entries;
  }

  // The administration interface is ours, and its own tests hold its answers to these types.
  const network: SteeredNetwork = {
    async moveTo(instant) {
      await call('POST', '/clock', { now: new Date(instant).toISOString() });
    },
    async apply(events) {
      await call('POST', '/events', { events });
    },
    async received(filter) {
      if (filter.limit !== undefined) return journal(filter);
      const all: JournalEntry[] = [];
      let since = filter.since ?? 0;
      for (;;) {
        const part = await journal({ ...filter, since, limit: entriesAtOnce });
        all.push(...part);
        const last = part.at(-1);
        if (!last || part.length < entriesAtOnce) return all;
        since = last.sequence;
      }
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
    licences: async () =>
      ((await call('GET', '/licences')) as { readonly licences: readonly NetworkLicence[] }).licences,
    grant: async (grant) => (await call('POST', '/licences', grant)) as NetworkLicence,
    revoke: async (licenseId) =>
      (await call('DELETE', `/licences/${encodeURIComponent(licenseId)}`)) as NetworkLicence,
    wait: (filter, ms) => journal(ms > 0 ? { ...filter, wait: ms } : filter),
    har: async (filter = {}) =>
      (await call('GET', `/journal.har?${queryOf(filter)}`)) as { log: { entries: unknown[] } },
    async reset() {
      await call('POST', '/reset');
    },
    async setAdmission(applicationId, status) {
      const reason = 'Decided by a check.';
      await call('PUT', `/admissions/${encodeURIComponent(applicationId)}/status`, { status, reason });
    },
    speaksTls,
  };
  return network;
}

/** Entries that are asked for at once: those of a long run's uploads are too much for one answer. */
const entriesAtOnce = 100;

function queryOf(filter: object): string {
  return new URLSearchParams(
    Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}
