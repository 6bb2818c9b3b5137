import { randomUUID } from 'node:crypto';
import { listen } from '../../src/contract/listen.ts';
import type { SocketTls } from '../../src/contract/secure-server.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import { systemClock, type Clock } from '../../src/engine/clock.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Configuration } from './configuration.ts';
import { honestDecisions, type Decisions } from './decisions/decisions.ts';
import { platformJobs } from './jobs/platform-jobs.ts';
import { pullChanges } from './jobs/pull-changes.ts';
import { createSchedule, type Schedule } from './jobs/schedule.ts';
import { createPlatformClock, type PlatformClock } from './platform-clock.ts';
import { referenceManner, type Manner } from './manner.ts';
import { setting, type PlatformContext } from './platform-context.ts';
import { servePlatform } from './serve-platform.ts';
import { openStore, type Store } from './store/open-store.ts';
import { createAdmission } from './upstream/admission.ts';
import { createDepartment } from './upstream/department.ts';
import { createEnvelopeChannel } from './upstream/envelope-channel.ts';
import { createNodeSession } from './upstream/node-session.ts';
import { openUpstream } from './upstream/send.ts';
import { ownKey } from './upstream/own-key.ts';
import { createProvincialNode } from './upstream/provincial-node.ts';
import { UpstreamError } from './upstream/upstream-error.ts';

export interface RunningPlatform {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, closes the store. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly clock?: Clock;
  readonly decisions?: Decisions;
  readonly manner?: Manner;
  /** Told of a job, or a step of starting, that failed; the platform goes on and tries again. */
  readonly onFailure?: (what: string, error: unknown) => void;
}

/** Opens the store, seeks admission, pulls what it aggregates, and serves. */
export async function startPlatform(
  configuration: Configuration,
  {
    clock: running = systemClock,
    decisions = honestDecisions,
    manner = referenceManner,
    onFailure = () => undefined,
  }: StartOptions = {},
): Promise<RunningPlatform> {
  const contract = loadContract(configuration.profile);
  const { profile } = contract;
  const store = openStore(configuration.database, manner.newToken);
  const clock = createPlatformClock(configuration.testing?.start, running);
  if (store.state.get('began-at') === undefined) store.state.set('began-at', String(clock.now()));
  store.clients.register(configuration.clients);

  const upstream = openUpstream(configuration.upstreamTls, decisions.upstream);
  const { send } = upstream;
  const channel = createEnvelopeChannel({
    send,
    url: configuration.node.url,
    nodeKey: configuration.node.publicKey,
    own: ownKey(store.state),
    variant: setting(profile, 'envelope'),
    decisions,
    ...(configuration.formerNodeUrl === undefined ? {} : { formerUrl: configuration.formerNodeUrl }),
  });
  const { state } = store;
  const admission = createAdmission(configuration, { channel, state, clock, send });
  const session = createNodeSession({
    channel,
    state,
    clock,
    upstream: decisions.upstream,
    collect: () => admission.collect(),
  });
  if (!session.isAdmitted()) {
    session.setCredentials(
      await admission.seek().catch((cause: unknown) => refuseToStart(configuration, store, cause)),
    );
  }
  const platform: PlatformContext = {
    configuration,
    contract,
    profile,
    decisions,
    manner,
    clock,
    store,
    department: createDepartment(configuration.department, {
      clock,
      contract,
      upstream: decisions.upstream,
      send,
    }),
    node: createProvincialNode(channel, session, {
      upstream: decisions.upstream,
      uploadTimeoutMs: configuration.uploadTimeoutMs,
    }),
  };
  await pullChanges(platform).catch((error: unknown) => onFailure('pull-changes', error));

  const schedule = createSchedule(platformJobs(platform, { onFailure, admission, session }), {
    store: store.jobs,
    clock,
    upstream: decisions.upstream,
    onFailure,
  });
  const server = await listen(servePlatform(platform, { clock, schedule }), {
    port: configuration.port,
    ...(configuration.certificate === undefined
      ? {}
      : { tls: tlsOf(configuration.certificate, decisions.transport) }),
    isLenient: decisions.reading.takesBrokenHttp(),
    ...(manner.send === undefined ? {} : { send: manner.send }),
  });
  await tellWhere(platform).catch((error: unknown) => onFailure('set-callback', error));
  const timer = keepTime(clock, schedule);
  return {
    url: server.url,
    async close() {
      timer.stop();
      await server.close();
      await upstream.close();
      store.close();
    },
  };
}

/** One PEM text holds certificate and key. */
function tlsOf(pem: string, transport: Decisions['transport']): SocketTls {
  const suites = transport.suites();
  return {
    ...transport.certificate({ cert: pem, key: pem }),
    oldest: transport.oldestTls(),
    ...(suites === undefined ? {} : { suites }),
    isShared: transport.answersPlainHttp(),
  };
}

/** Tells the node where its events reach this platform, if the platform knows. */
async function tellWhere({ configuration, node }: PlatformContext): Promise<void> {
  const { publicUrl } = configuration;
  if (publicUrl !== undefined) await node.setCallback(`${publicUrl}/v1/node/events`, randomUUID());
}

/** Without admission a platform may not serve: that is what admission means. */
function refuseToStart({ node }: Configuration, store: Store, cause: unknown): never {
  store.close();
  if (!(cause instanceof UpstreamError)) throw cause;
  throw new ConfigurationError(
    'admission-failed',
    `The provincial node at ${node.url} has not admitted this platform: ${cause.message}`,
    'Check PLATFORM_NODE_URL and PLATFORM_NODE_PUBLIC_KEY, and that the node runs.',
    cause,
  );
}

/** Looks for jobs that are due every so often, for as long as the clock runs by itself. */
function keepTime(clock: PlatformClock, schedule: Schedule): { stop(): void } {
  const longest = 60_000;
  let timer: NodeJS.Timeout | undefined;
  function arm(): void {
    const wait = Math.min(longest, Math.max(1_000, schedule.nextDue() - clock.now()));
    timer = setTimeout(() => {
      if (!clock.isStill()) void schedule.runDue().then(arm);
    }, wait);
    timer.unref();
  }
  if (!clock.isStill()) arm();
  return { stop: () => clearTimeout(timer) };
}
