import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { JournalEntry } from '../../../src/contract/admin.ts';
import type { NetworkInProcess } from '../../../mocks/create-network.ts';
import { PlatformCaller } from '../../../mocks/testing/platform-caller.ts';
import { createTestNetwork } from '../../../mocks/testing/test-network.ts';
import { startMock, type MockProcess } from './mock-process.ts';

/** What came of one world, the network's own or a namespace. */
export interface TakenOver {
  /** What a wait at the one replica ended with, once the other had received it. */
  readonly heard: readonly JournalEntry[];
  /** Ids of the events that the platform was told, the one that it never answered first. */
  readonly told: readonly string[];
  /** As the replica that is left tells of them. */
  readonly sent: readonly { readonly state: string; readonly event: { readonly eventId: string } }[];
}

const seed = 'take-over';

/** A world of the replicas as a platform and the administration address it. */
interface World {
  /** What stands before the paths of members, and of the administration. */
  readonly members: string;
  readonly admin: string;
  readonly nodePublicKey: string;
}

/**
 * Replicas of a world in `store`, with a namespace: the first waits for what the second receives, then it is killed
 * while a platform keeps it waiting for the receipt of an event. Resolves when the third has delivered it.
 */
export async function takeOver(store: string): Promise<readonly TakenOver[]> {
  const local = createTestNetwork({ seed });
  const [first, second] = await Promise.all([startMock({ store, seed }), startMock({ store, seed })]);
  const started = [first, second];
  const platforms: Platform[] = [];
  try {
    const made = (await administer(first, '/namespaces', { id: 'beside' })) as Pick<World, 'nodePublicKey'>;
    const worlds: readonly World[] = [
      { members: '', admin: '', nodePublicKey: local.publicKeys.provincialNode },
      { members: '/ns/beside', admin: '/namespaces/beside', nodePublicKey: made.nodePublicKey },
    ];
    const [record] = local.world.records('environment.rating', 0, local.clock.now());
    const event = {
      kind: 'correction',
      uscc: local.world.company(0).uscc,
      item: 'environment.rating',
      recordId: record?.recordId,
    };
    const underWay: (Pick<TakenOver, 'heard'> & { readonly world: World; readonly platform: Platform })[] =
      [];
    for (const world of worlds) {
      const heard = await waitAcross(world, { at: first, sentTo: second });
      const platform = await startPlatform();
      platforms.push(platform);
      await connect(local, world, { node: second.provincialNode, callbackUrl: platform.url });
      underWay.push({ world, platform, heard });
    }
    // Any replica may take an event out as soon as it is known: alone, the first is the one that dies with it.
    await second.close();
    for (const { world, platform } of underWay) {
      // Its answer dies with the replica.
      void administer(first, `${world.admin}/node-events`, { event }).catch(() => undefined);
      await platform.waiting;
    }
    const third = await startMock({ store, seed });
    started.push(third);
    await first.kill();
    return await Promise.all(
      underWay.map(async ({ world, platform, heard }) => {
        await platform.answered;
        return { heard, told: platform.told, sent: await sentOf(world, third) };
      }),
    );
  } finally {
    await Promise.all([...started, ...platforms].map((one) => one.close()));
  }
}

/** The entries that a wait at one replica ended with, for a request that another one received meanwhile. */
async function waitAcross(
  { members, admin }: World,
  { at, sentTo }: { readonly at: MockProcess; readonly sentTo: MockProcess },
): Promise<readonly JournalEntry[]> {
  const waiting = administer(at, `${admin}/journal?operation=getStatus&wait=30000`);
  // Turns are taken in their order: when this one is over, that one waits.
  await administer(at, `${admin}/state`);
  await fetch(`${sentTo.provincialNode}${members}/api/status`);
  return ((await waiting) as { readonly entries: readonly JournalEntry[] }).entries;
}

/** Admits a platform that is called back at an address. */
async function connect(
  local: NetworkInProcess,
  { members, nodePublicKey }: World,
  { node, callbackUrl }: { readonly node: string; readonly callbackUrl: string },
): Promise<void> {
  const platform = new PlatformCaller({
    ...local,
    publicKeys: { ...local.publicKeys, provincialNode: nodePublicKey },
    apps: {
      ...local.apps,
      provincialNode: async (request) =>
        fetch(`${node}${members}${new URL(request.url).pathname}`, {
          method: request.method,
          headers: request.headers,
          body: await request.arrayBuffer(),
        }),
    },
  });
  const token = await platform.token(await platform.admit());
  const { code } = await platform.call('/api/callback', { callbackUrl }, { token });
  if (code !== '0000') throw new Error(`The node takes no callback: ${code}.`);
}

/** What the node has noted of its events, once none of them waits to be delivered. */
async function sentOf({ admin }: World, replica: MockProcess): Promise<TakenOver['sent']> {
  for (;;) {
    const { sent } = (await administer(replica, `${admin}/node-events`)) as Pick<TakenOver, 'sent'>;
    if (sent.every(({ state }) => state !== 'pending')) return sent;
  }
}

async function administer({ admin, adminToken }: MockProcess, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${admin}${path}`, {
    headers: { authorization: `Bearer ${adminToken}` },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  const said = await response.text();
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${said}`);
  return said === '' ? undefined : JSON.parse(said);
}

/** A platform that keeps the first who tells it of an event waiting, and answers all others. */
interface Platform {
  readonly url: string;
  /** Ids of the events that it was told. */
  readonly told: readonly string[];
  /** Somebody waits for its answer. */
  readonly waiting: Promise<void>;
  /** Somebody had one. */
  readonly answered: Promise<void>;
  close(): Promise<void>;
}

async function startPlatform(): Promise<Platform> {
  const told: string[] = [];
  const waiting = Promise.withResolvers<undefined>();
  const answered = Promise.withResolvers<undefined>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { eventId } = JSON.parse(body) as { readonly eventId: string };
      told.push(eventId);
      if (told.length === 1) {
        waiting.resolve(undefined);
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ eventId, status: 'accepted' }), () => answered.resolve(undefined));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/events`,
    told,
    waiting: waiting.promise,
    answered: answered.promise,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
