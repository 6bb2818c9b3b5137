import type { Clock } from '../../../src/engine/clock.ts';
import { parseTime } from '../shanghai-time.ts';
import type { UpstreamDecisions } from '../decisions/upstream.ts';
import type { StateStore } from '../store/state-store.ts';
import type { EnvelopeChannel, Plain } from './envelope-channel.ts';
import { UpstreamError } from './upstream-error.ts';

export interface Credentials {
  readonly platformId: string;
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** The platform's standing at its node: credentials, a token, and whether it may call at all. */
export interface NodeSession {
  /** Throws an UpstreamError before admission. */
  credentials(): Credentials;
  setCredentials(credentials: Credentials): void;
  isAdmitted(): boolean;
  /**
   * Runs a call with a live token. A token that the node calls expired or invalid (2003, 2002) is renewed and
   * the call made once more. After a refusal of the platform itself (2004, 2008) credentials are collected anew, and
   * where that gives no others nothing is sent for a while. A suspended platform sends nothing at all.
   */
  withToken(traceId: string, call: (token: string) => Promise<Plain>): Promise<Plain>;
}

export interface NodeSessionOptions {
  readonly channel: EnvelopeChannel;
  readonly state: StateStore;
  readonly clock: Clock;
  readonly upstream: UpstreamDecisions;
  /** Asks for the credentials of the admission once more. */
  readonly collect: () => Promise<Credentials>;
}

export function createNodeSession(options: NodeSessionOptions): NodeSession {
  const { channel, state, clock, upstream, collect } = options;
  let renewal: Promise<string> | undefined;
  let token: { readonly value: string; readonly expiresAt: number } | undefined;
  let silentUntil = Number.NEGATIVE_INFINITY;

  function credentials(): Credentials {
    const kept = state.get('node-credentials');
    if (kept === undefined) throw new UpstreamError('5001', 'The platform has not been admitted yet.');
    return JSON.parse(kept) as Credentials;
  }

  async function obtain(traceId: string): Promise<string> {
    const { appId, appKey, appSecret } = credentials();
    const plain = await channel.post('/api/getToken', { appId, appKey, appSecret }, { traceId });
    token = { value: String(plain['token']), expiresAt: Number(plain['expiresTime']) };
    return token.value;
  }

  /** One renewal at a time, whoever asks. */
  async function liveToken(traceId: string): Promise<string> {
    if (token && clock.now() < upstream.renewsTokenAt(token.expiresAt)) return token.value;
    renewal ??= obtain(traceId).finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  function setCredentials(given: Credentials): void {
    state.set('node-credentials', JSON.stringify(given));
    token = undefined;
  }

  /** Whether the node has given other credentials than those it refused. */
  async function hasNewCredentials(): Promise<boolean> {
    const refused = state.get('node-credentials');
    const collected = await collect().catch(() => undefined);
    if (!collected || JSON.stringify(collected) === refused) return false;
    setCredentials(collected);
    return true;
  }

  async function heeding(attempt: () => Promise<Plain>): Promise<Plain> {
    const isSuspended = upstream.heedsSuspension() && suspendedAt(state) <= clock.now();
    if (isSuspended || clock.now() < silentUntil) {
      throw new UpstreamError('5001', 'The node has refused this platform.');
    }
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof UpstreamError) || !['2004', '2008'].includes(error.code)) throw error;
      if (await hasNewCredentials()) return attempt();
      silentUntil = clock.now() + upstream.restsAfterRefusal();
      throw error;
    }
  }

  return {
    credentials,
    setCredentials,
    isAdmitted: () => state.get('node-credentials') !== undefined,
    withToken: (traceId, call) =>
      heeding(async () => {
        for (let calls = 1; ; calls += 1) {
          const used = await liveToken(traceId);
          try {
            return await call(used);
          } catch (error) {
            if (!(error instanceof UpstreamError)) throw error;
            const { code } = error;
            if (!upstream.callsAgain({ code, calls })) throw error;
            if ((code === '2002' || code === '2003') && token?.value === used) token = undefined;
          }
        }
      }),
  };
}

/** When the node suspended this platform (epoch ms); Infinity while it has not. */
function suspendedAt(state: StateStore): number {
  const at = state.get('node-suspended-at');
  return at === undefined ? Infinity : parseTime(at);
}
