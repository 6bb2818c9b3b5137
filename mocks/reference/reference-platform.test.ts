import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { importPrivateKeyPem, signRequest } from '../../src/crypto/index.ts';
import { startNetwork, type RunningNetwork } from '../network.ts';
import type { Configuration } from '../platform/configuration.ts';
import { startPlatform, type RunningPlatform } from '../platform/start-platform.ts';
import type { RegisteredClient } from '../platform/store/client-store.ts';
import { createReferenceClients } from './reference-clients.ts';
import { spawnPlatform } from './spawn-platform.ts';

const start = Date.parse('2026-01-12T09:00:00+08:00');
const node = createReferenceClients().node;
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

async function network(profile = 'national-2021'): Promise<RunningNetwork> {
  const running = await startNetwork({ profile, seed: 'test', companies: 20, start });
  opened.push(running);
  return running;
}

const nodeClient: RegisteredClient = {
  clientId: node.clientId,
  role: 'node',
  name: 'node',
  secretDigest: null,
  algorithm: 'SM2-SM3',
  verificationKey: importPrivateKeyPem(node.privateKeyPem ?? '').publicKey.hex,
  status: 'connected',
  assessmentValidUntil: null,
};

async function platform(
  { addresses, nodePublicKey, departmentClient }: RunningNetwork,
  { inService = false, ...changes }: Partial<Configuration> & { readonly inService?: boolean } = {},
): Promise<RunningPlatform & { readonly failures: readonly string[] }> {
  const failures: string[] = [];
  const configuration: Configuration = {
    port: 0,
    name: '测试平台',
    profile: 'national-2021',
    database: ':memory:',
    node: { url: addresses.provincialNode, publicKey: nodePublicKey },
    department: {
      url: addresses.department,
      clientId: departmentClient.clientId,
      key: departmentClient.hmacKey,
    },
    operator: { uscc: '91990101MA00000237', division: '990100' },
    clients: [nodeClient],
    ...(inService ? {} : { testing: { token: 'testing-token-0001', start } }),
    ...changes,
  };
  const running = await startPlatform(configuration, { onFailure: (what) => void failures.push(what) });
  opened.push(running);
  return { ...running, failures };
}

async function moveTo(url: string, now: string): Promise<number> {
  const response = await fetch(`${url}/testing/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-testing-token': 'testing-token-0001' },
    body: JSON.stringify({ now }),
  });
  return response.status;
}

test('goes through admission once, also over a restart', async () => {
  const around = await network();
  const folder = mkdtempSync(path.join(tmpdir(), 'platform-'));
  const database = path.join(folder, 'platform.db');
  await (await platform(around, { database })).close();
  opened.pop();
  const again = await platform(around, { database });
  expect((await fetch(`${again.url}/v1/health`)).status).toBe(200);
  expect(around.inProcess.control.state().admissions).toMatchObject([{ status: 'passed' }]);
  opened.push({
    async close() {
      rmSync(folder, { recursive: true });
    },
  });
});

test('starts although the departments are down, and pulls when they are back', async () => {
  const around = await network();
  around.inProcess.control.rules.add([{ id: 'down', member: 'department', action: 'unavailable' }]);
  const { url, failures } = await platform(around);
  expect(failures).toEqual(['pull-changes']);
  around.inProcess.control.rules.remove('down');
  around.inProcess.control.moveTo(start + 3_600_000);
  expect(await moveTo(url, '2026-01-12T10:00:00+08:00')).toBe(204);
  expect(failures).toEqual(['pull-changes']);
});

test('reports a decision again under its own id after an answer was lost', async () => {
  const around = await network();
  const { url } = await platform(around);
  const { control } = around.inProcess;
  const item = 'administrative.penalty';
  const lost = { member: 'provincial-node', operation: 'uploadBatch', item, times: 1 } as const;
  control.rules.add([{ id: 'lost', ...lost, action: 'wrong-signature' }]);
  for (const time of ['2026-01-13T02:00:00+08:00', '2026-01-13T03:00:00+08:00']) {
    control.moveTo(Date.parse(time));
    expect(await moveTo(url, time)).toBe(204);
  }
  const ids = control.journal.entries({ operation: 'uploadBatch', item }).map(({ plainRequest }) => {
    const { rows } = plainRequest as { rows: { externalSystemId: string }[] };
    return rows.map(({ externalSystemId }) => externalSystemId);
  });
  expect(ids).toHaveLength(2);
  expect(ids[1]).toEqual(ids[0]);
});

test('reports every aggregated item once, and again only what was corrected', async () => {
  const around = await network();
  const { url, failures } = await platform(around);
  const { control, contract, world } = around.inProcess;
  const rowsSent = () =>
    control.journal.entries({ operation: 'uploadBatch' }).flatMap(({ plainRequest }) => {
      const { rows } = plainRequest as { rows: { externalSystemId: string }[] };
      return rows.map(({ externalSystemId }) => externalSystemId);
    });
  const moveBothTo = async (time: string) => {
    control.moveTo(Date.parse(time));
    expect(await moveTo(url, time)).toBe(204);
  };
  await moveBothTo('2026-01-13T02:00:00+08:00');
  const expected = contract.profile.items
    .filter(({ method }) => method === 'aggregation')
    .flatMap(({ id }) =>
      Array.from({ length: 20 }, (_, index) => world.records(id, index, start))
        .flat()
        .map(({ recordId }) => `${id}:${recordId}`),
    );
  expect(rowsSent().sort()).toEqual(expected.sort());
  const { uscc } = world.company(0);
  const [row] = world.records('environment.rating', 0, start);
  const corrected = { item: 'environment.rating', uscc, recordId: row?.recordId ?? '' };
  control.apply([{ kind: 'put-record', ...corrected, record: { ...row?.record, ratingScore: 12 } }]);
  await moveBothTo('2026-01-13T14:00:00+08:00');
  expect(rowsSent().slice(expected.length)).toEqual([`environment.rating:${corrected.recordId}`]);
  expect(failures).toEqual([]);
});

test('the clock moves neither back nor without its token, and not at all in service', async () => {
  const around = await network();
  const { url } = await platform(around);
  expect(await moveTo(url, '2026-01-12T08:00:00+08:00')).toBe(409);
  const unsigned = await fetch(`${url}/testing/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: '2026-01-12T10:00:00+08:00' }),
  });
  expect(unsigned.status).toBe(401);
  const served = await platform(await network(), { inService: true });
  expect(await moveTo(served.url, '2026-01-12T10:00:00+08:00')).toBe(404);
});

test('writes each access down once, the refused one too', async () => {
  const around = await network();
  const { url } = await platform(around);
  const refused = await fetch(`${url}/v1/items/tax.arrears/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client-id': 'bank-001' },
    body: JSON.stringify({ uscc: '91990101MA0000015C', purpose: 'loan-approval' }),
  });
  expect(refused.status).toBe(401);
  const query = 'from=2026-01-12%2000%3A00%3A00&to=2026-01-12%2023%3A59%3A59';
  const signature = signRequest(
    { method: 'GET', path: '/v1/node/audit-log', query, clientId: node.clientId, timestamp: start },
    { algorithm: 'SM2-SM3', privateKey: importPrivateKeyPem(node.privateKeyPem ?? '') },
  );
  const log = await fetch(`${url}/v1/node/audit-log?${query}`, { headers: signature });
  const { entries } = (await log.json()) as { entries: unknown[] };
  expect(entries).toMatchObject([
    {
      at: '2026-01-12 09:00:00',
      role: 'institution',
      clientId: 'bank-001',
      operation: 'queryItem',
      item: 'tax.arrears',
      uscc: '91990101MA0000015C',
      purpose: 'loan-approval',
      result: '2005',
      traceId: refused.headers.get('x-trace-id'),
    },
  ]);
});

test('says which variable is missing before it listens', async () => {
  await expect(spawnPlatform({})).rejects.toThrow(/"error":"variable-missing".*PLATFORM_NODE_URL is not set/);
});

test('tells the node where it is reached, and serves where the node cannot be told', async () => {
  const around = await network();
  const publicUrl = 'https://platform.example';
  await platform(around, { publicUrl });
  const [told] = around.inProcess.control.journal.entries({ operation: 'setCallback' });
  expect(told?.plainRequest).toEqual({ callbackUrl: `${publicUrl}/v1/node/events` });
  const elsewhere = await network();
  const down = { member: 'provincial-node', operation: 'setCallback', action: 'unavailable' } as const;
  elsewhere.inProcess.control.rules.add([{ id: 'down', ...down }]);
  expect((await platform(elsewhere, { publicUrl })).failures).toEqual(['set-callback']);
});

test('does not serve without admission', async () => {
  const around = await network();
  const nowhere = { url: 'http://127.0.0.1:9', publicKey: around.nodePublicKey };
  await expect(platform(around, { node: nowhere })).rejects.toThrow(
    'The provincial node at http://127.0.0.1:9 has not admitted this platform: No answer. Check PLATFORM_NODE_URL',
  );
});
