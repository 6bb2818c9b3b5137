import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import {
  NetworkStartError,
  XinhengNetwork,
  type StartedXinhengNetwork,
} from '../../../src/testcontainers/index.ts';
import { inBash } from './in-bash.ts';

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

async function start(network: XinhengNetwork): Promise<StartedXinhengNetwork> {
  const started = await network.start();
  ending.push(() => started.stop());
  return started;
}

const askStatus = (network: StartedXinhengNetwork) => fetch(`${network.addresses.provincialNode}/api/status`);

test('starts the world that it is told, with its keys and credentials, and is steered through its administration', async () => {
  const network = await start(
    new XinhengNetwork().withProfile('langfang-2022').withSeed('containers').withEvents('scenarios'),
  );
  expect(await network.admin.state()).toMatchObject({
    profile: 'langfang-2022',
    seed: 'containers',
    events: 'scenarios',
  });
  expect(network).toMatchObject({ profile: 'langfang-2022', seed: 'containers' });
  expect(network.nodePublicKey).toMatch(/^04[0-9A-F]{128}$/);
  expect(network.departmentClient).toEqual({
    clientId: 'platform',
    hmacKey: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
  });
  expect(Object.keys(network.nationalClient).sort()).toEqual(['appId', 'appKey', 'appSecret']);
  expect((await askStatus(network)).status).toBe(200);
  const entries = await network.admin.received({ member: 'provincial-node' });
  expect(entries.map(({ operation }) => operation)).toEqual(['getStatus']);
  const later = Date.parse('2026-02-01T09:00:00+08:00');
  await network.admin.moveTo(later);
  expect((await network.admin.state()).now).toBe(later);
});

test('has the bad days that it is told from the start on, and no more of them', async () => {
  const network = await start(
    new XinhengNetwork().withRules({ member: 'provincial-node', action: 'unavailable', times: 1 }),
  );
  expect((await askStatus(network)).status).toBe(503);
  expect((await askStatus(network)).status).toBe(200);
});

test('goes on with what a volume keeps, in another container', async () => {
  const volume = `xinheng-store-${String(process.pid)}`;
  ending.push(() => inBash(`docker volume rm -f ${volume}`));
  const later = Date.parse('2026-04-01T09:00:00+08:00');
  const first = await new XinhengNetwork().withStore('network.db', volume).start();
  await first.admin.moveTo(later);
  await first.stop();
  const second = await new XinhengNetwork().withStore('network.db', volume).start();
  ending.unshift(() => second.stop());
  expect((await second.admin.state()).now).toBe(later);
});

test('says why it does not start, in the words of the network, and leaves no container', async () => {
  const failing = new XinhengNetwork().withProfile('hebei').withLabels({ 'xinheng.test': 'unknown-profile' });
  const error: unknown = await failing.start().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkStartError);
  expect(error).toMatchObject({
    code: 'unknown-profile',
    message: expect.stringMatching(/no profile "hebei"\..+/) as unknown,
  });
  await expect
    .poll(async () => (await inBash('docker ps -aq --filter label=xinheng.test=unknown-profile')).out)
    .toBe('');
});

test('reaches a platform beside the tests at host.docker.internal', async () => {
  const platform = createServer((_request, response) => response.end('here'));
  await new Promise<void>((resolve) => platform.listen(0, '0.0.0.0', resolve));
  ending.push(() => platform.close());
  const { port } = platform.address() as AddressInfo;
  const network = await start(new XinhengNetwork());
  const program = `fetch('http://host.docker.internal:${port}/').then(async (answer) => console.log(await answer.text()))`;
  expect((await network.exec(['node', '-e', program])).output).toBe('here\n');
});
