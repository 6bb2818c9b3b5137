import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { JournalEntry } from '../../../src/contract/admin.ts';
import { sm3 } from '../../../src/crypto/sm3.ts';
import type { NetworkInProcess } from '../../../mocks/create-network.ts';
import { PlatformCaller, type Credentials } from '../../../mocks/testing/platform-caller.ts';
import { createTestNetwork } from '../../../mocks/testing/test-network.ts';
import { startMock, type MockProcess } from './mock-process.ts';

export interface KillsOptions {
  /** What `--store` is told. */
  readonly store: string;
  readonly replicas: number;
  /** How many processes are killed, in turn. */
  readonly kills: number;
  /** How much is acknowledged between one kill and the next. */
  readonly perKill: number;
  readonly clients: number;
  readonly onKill?: (killed: number, tally: KillsTally) => void;
}

export interface KillsTally {
  /** Rows and licences that an answer acknowledged. */
  readonly rows: number;
  readonly licences: number;
  /** Uses of one licence that were answered; it allows no more than `usesAllowed`. */
  readonly uses: number;
  /** Requests that met a dead process, or a refusal, and were made again. */
  readonly retried: number;
}

export interface KillsReport extends KillsTally {
  readonly usesAllowed: number;
  /** Acknowledged and not there. */
  readonly lost: readonly string[];
  /** Accepted more than once. */
  readonly twice: readonly string[];
}

const seed = 'kills';
const item = 'environment.rating';
const usesAllowed = 40;

/** Kills the processes of one world in turn while clients upload, and then counts what is there. */
export async function runKills(options: KillsOptions): Promise<KillsReport> {
  // Names, keys and records follow from the seed: a network here knows those of the processes.
  const local = createTestNetwork({ seed, onBreach: 'answer' });
  const processes = await Promise.all(
    Array.from({ length: options.replicas }, () => startMock({ store: options.store, seed })),
  );
  let asked = 0;
  const network: NetworkInProcess = {
    ...local,
    apps: {
      ...local.apps,
      async provincialNode(request) {
        const { provincialNode = '' } = processes[asked++ % processes.length] ?? {};
        const { pathname } = new URL(request.url);
        return fetch(`${provincialNode}${pathname}`, {
          method: request.method,
          headers: request.headers,
          body: await request.arrayBuffer(),
          signal: AbortSignal.timeout(60_000),
        });
      },
    },
  };
  try {
    return await upload(network, processes, options);
  } finally {
    await Promise.all(processes.map((each) => each.close()));
  }
}

async function upload(
  network: NetworkInProcess,
  processes: MockProcess[],
  options: KillsOptions,
): Promise<KillsReport> {
  const platform = new PlatformCaller(network);
  const credentials = await platform.admit();
  const rows = new Map<string, number>();
  const licences = new Set<string>();
  let uses = 0;
  let retried = 0;
  let isOver = false;
  let token = await platform.token(credentials);
  const tally = (): KillsTally => ({ rows: rows.size, licences: licences.size, uses, retried });

  /** Asks until the answer is no failure of the process or its store. */
  async function persist<T>(
    ask: () => Promise<{ readonly code: string; readonly plain: T }>,
  ): Promise<T | undefined> {
    for (;;) {
      const reply = await ask().catch(() => undefined);
      if (reply?.code === '0000') return reply.plain;
      if (reply && !['2002', '5001', '9999'].includes(reply.code)) return undefined;
      if (reply?.code === '2002') token = await persistToken();
      retried += 1;
      await wait(5);
    }
  }

  async function persistToken(): Promise<string> {
    for (;;) {
      const fresh = await platform.token(credentials).catch(() => undefined);
      if (fresh !== undefined) return fresh;
      await wait(5);
    }
  }

  const { uscc, enterpriseName } = network.world.company(0);
  const [sample] = network.world.records(item, 0, network.clock.now());
  const put = (externalSystemId: string) =>
    persist(() =>
      platform.call(
        `/api/upload/${item}`,
        { batchId: 'batch-0001', rows: [{ externalSystemId, record: sample?.record }] },
        { token },
      ),
    );
  const grant = async (maxUses?: number) => {
    const plain = await persist(() =>
      platform.upload(licenceForm({ network, platform, credentials, token }, maxUses)),
    );
    return (plain as { licenseId: string }).licenseId;
  };
  const use = (licenseId: string) =>
    persist(() =>
      platform.call(
        '/api/creditInquiry/tax.arrears',
        { enterpriseName, uniscId: uscc, licenseId },
        { token },
      ),
    );

  const counted = await grant(usesAllowed);

  async function client(): Promise<void> {
    for (let done = 0; !isOver; done++) {
      const id = `row-${randomUUID()}`;
      const plain = (await put(id)) as { readonly rows: readonly { readonly status: string }[] } | undefined;
      // A duplicate is what an earlier try left behind that nobody lived to acknowledge.
      rows.set(id, plain?.rows[0]?.status === 'accepted' ? 1 : 0);
      if (done % 4 === 3) licences.add(await grant());
      if (done % 2 === 1 && (await use(counted)) !== undefined) uses += 1;
    }
  }

  const clients = Array.from({ length: options.clients }, client);
  const untilAcknowledged = async (count: number) => {
    while (rows.size + licences.size < count) await wait(20);
  };
  for (let killed = 0; killed < options.kills; killed++) {
    await untilAcknowledged(rows.size + licences.size + options.perKill);
    const place = killed % processes.length;
    await processes[place]?.kill();
    options.onKill?.(killed + 1, tally());
    processes[place] = await startMock({ store: options.store, seed });
  }
  await untilAcknowledged(rows.size + licences.size + options.perKill);
  isOver = true;
  await Promise.all(clients);

  const lost: string[] = [];
  for (const id of rows.keys()) {
    const plain = (await put(id)) as { readonly rows: readonly { readonly status: string }[] } | undefined;
    if (plain?.rows[0]?.status !== 'duplicate') lost.push(id);
  }
  for (const licenseId of licences) if ((await use(licenseId)) === undefined) lost.push(licenseId);
  while ((await use(counted)) !== undefined) uses += 1;
  return { ...tally(), usesAllowed, lost, twice: await acceptedTwice(processes) };
}

function licenceForm(
  told: {
    readonly network: NetworkInProcess;
    readonly platform: PlatformCaller;
    readonly credentials: Credentials;
    readonly token: string;
  },
  maxUses: number | undefined,
): Record<string, string> {
  const { uscc, enterpriseName } = told.network.world.company(0);
  return {
    publicKey: told.platform.key.publicKey.hex,
    token: told.token,
    enterpriseName,
    uniscId: uscc,
    authorizedInfos: 'tax.arrears',
    authorizedOrgsCode: 'bank-001',
    platformId: told.credentials.platformId,
    authorizedStartTime: '2026-01-01 00:00:00',
    authorizedEndTime: '2026-12-31 23:59:59',
    hashCode: sm3('%PDF-1.7').toString('hex').toUpperCase(),
    ...(maxUses === undefined ? {} : { count: String(maxUses) }),
  };
}

/** The rows that the journal, which replicas share, shows as accepted by more than one request. */
async function acceptedTwice(processes: readonly MockProcess[]): Promise<string[]> {
  const [first] = processes;
  if (!first) return [];
  const answer = await fetch(`${first.admin}/journal?operation=uploadBatch`, {
    headers: { authorization: `Bearer ${first.adminToken}` },
  });
  const { entries } = (await answer.json()) as { readonly entries: readonly JournalEntry[] };
  const seen = new Map<string, number>();
  for (const { plainResponse } of entries) {
    const rows = (plainResponse as { rows?: { externalSystemId: string; status: string }[] } | null)?.rows;
    for (const { externalSystemId, status } of rows ?? []) {
      if (status === 'accepted') seen.set(externalSystemId, (seen.get(externalSystemId) ?? 0) + 1);
    }
  }
  return [...seen].filter(([, times]) => times > 1).map(([id]) => id);
}
