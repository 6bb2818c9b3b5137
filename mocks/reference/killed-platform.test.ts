import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startNetwork } from '../network.ts';
import { createReferenceClients } from './reference-clients.ts';
import { spawnPlatform } from './spawn-platform.ts';

const item = 'administrative.penalty';
const token = 'testing-token-0001';
const opened: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function startAround() {
  const folder = mkdtempSync(join(tmpdir(), 'killed-platform-'));
  opened.push(() => rmSync(folder, { recursive: true }));
  const start = '2026-01-12T09:00:00+08:00';
  const network = await startNetwork({
    ...{ profile: 'national-2021', seed: 'test', companies: 20, start: Date.parse(start) },
  });
  opened.push(() => network.close());
  const clients = join(folder, 'clients.json');
  writeFileSync(clients, JSON.stringify(createReferenceClients().file));
  const { addresses, departmentClient, nodePublicKey } = network;
  const environment = {
    PLATFORM_PROFILE: 'national-2021',
    PLATFORM_NODE_URL: addresses.provincialNode,
    PLATFORM_NODE_PUBLIC_KEY: nodePublicKey,
    PLATFORM_DEPARTMENT_URL: addresses.department,
    PLATFORM_DEPARTMENT_CLIENT_ID: departmentClient.clientId,
    PLATFORM_DEPARTMENT_KEY: departmentClient.hmacKey,
    PLATFORM_CLIENTS: clients,
    PLATFORM_TESTING_TOKEN: token,
    PLATFORM_DB: join(folder, 'platform.db'),
    PLATFORM_START: new Date(start).toISOString(),
  };
  const platform = async () => {
    const spawned = await spawnPlatform(environment);
    opened.push(() => spawned.close());
    return spawned;
  };
  return { control: network.inProcess.control, platform };
}

async function moveTo(url: string, now: string): Promise<number> {
  const { status } = await fetch(`${url}/testing/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-testing-token': token },
    body: JSON.stringify({ now }),
  });
  return status;
}

test('sends again, once it is up, what the node took in silence before it was killed', async () => {
  const { control, platform } = await startAround();
  const sent = () => control.journal.entries({ operation: 'uploadBatch', item });
  const rowsOf = (plain: unknown) =>
    (plain as { rows: { externalSystemId: string; status?: string }[] }).rows;
  const silent = { member: 'provincial-node', operation: 'uploadBatch', item, times: 1 } as const;
  control.rules.add([{ id: 'silent', ...silent, action: 'hang', processed: true }]);

  const first = await platform();
  control.moveTo(Date.parse('2026-01-13T02:00:00+08:00'));
  const cutOff = expect(moveTo(first.baseUrl, '2026-01-13T02:00:00+08:00')).rejects.toThrow();
  await vi.waitFor(() => expect(sent()).toHaveLength(1), { timeout: 20_000 });
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  await cutOff;

  const again = await platform();
  control.moveTo(Date.parse('2026-01-13T03:00:00+08:00'));
  expect(await moveTo(again.baseUrl, '2026-01-13T03:00:00+08:00')).toBe(204);
  const [taken, repeated] = sent();
  expect(rowsOf(taken?.plainRequest).length).toBeGreaterThan(0);
  expect(rowsOf(repeated?.plainRequest).map(({ externalSystemId }) => externalSystemId)).toEqual(
    rowsOf(taken?.plainRequest).map(({ externalSystemId }) => externalSystemId),
  );
  expect(new Set(rowsOf(taken?.plainResponse).map(({ status }) => status))).toEqual(new Set(['accepted']));
  expect(new Set(rowsOf(repeated?.plainResponse).map(({ status }) => status))).toEqual(
    new Set(['duplicate']),
  );
});
