import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { worldStart } from '../../fixtures/world/index.ts';
import { startNetwork } from '../network.ts';
import { createReferenceClients } from './reference-clients.ts';
import { spawnPlatform } from './spawn-platform.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-upstream-'));
const network = await startNetwork({
  profile: 'national-2021',
  seed: 'test',
  companies: 20,
  start: worldStart,
  tls: { certificate: 'self-signed', clientCa: 'self-signed' },
});
afterAll(async () => {
  await network.close();
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const { ca = '', clientCertificate } = network.trust;
const certificate = put('client.pem', `${clientCertificate?.cert ?? ''}${clientCertificate?.key ?? ''}`);
const trust = { PLATFORM_UPSTREAM_CA: put('ca.pem', ca) };

function start(tls: Readonly<Record<string, string>>) {
  return spawnPlatform({
    PLATFORM_NODE_URL: network.addresses.provincialNode,
    PLATFORM_NODE_PUBLIC_KEY: network.nodePublicKey,
    PLATFORM_DEPARTMENT_URL: network.addresses.department,
    PLATFORM_DEPARTMENT_CLIENT_ID: network.departmentClient.clientId,
    PLATFORM_DEPARTMENT_KEY: network.departmentClient.hmacKey,
    PLATFORM_CLIENTS: put('clients.json', JSON.stringify(createReferenceClients().file)),
    PLATFORM_TESTING_TOKEN: 'a-token-of-this-test',
    PLATFORM_START: new Date(worldStart).toISOString(),
    ...tls,
  });
}

test('the reference platform is admitted by a network that speaks mutual TLS, and pulls from its departments', async () => {
  const platform = await start({ ...trust, PLATFORM_UPSTREAM_CERTIFICATE: certificate });
  const { journal } = network.inProcess.control;
  expect(journal.entries({ operation: 'collectCredentials' })).toMatchObject([{ response: { status: 200 } }]);
  expect(journal.entries({ operation: 'listChanges' }).length).toBeGreaterThan(0);
  expect((await fetch(`${platform.baseUrl}/v1/health`)).status).toBe(200);
  await platform.close();
});

test('it does not serve where it trusts no such network, shows no certificate, or cannot read what it is told', async () => {
  await expect(start({ PLATFORM_UPSTREAM_CERTIFICATE: certificate })).rejects.toThrow('admission-failed');
  await expect(start(trust)).rejects.toThrow('admission-failed');
  await expect(start({ PLATFORM_UPSTREAM_CA: path.join(folder, 'missing.pem') })).rejects.toThrow(
    /"certificate-invalid".*PLATFORM_UPSTREAM_CA is .*missing\.pem/,
  );
});
