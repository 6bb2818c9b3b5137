import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { worldStart } from '../../fixtures/world/index.ts';
import { createReferenceClients } from '../../mocks/reference/reference-clients.ts';
import { spawnPlatform } from '../../mocks/reference/spawn-platform.ts';
import { freePort } from '../../mocks/testing/free-port.ts';
import { createThrowAwayAuthority } from '../crypto/certificate/throw-away-authority.ts';
import type { SigningCredentials } from '../driver/run-binding.ts';
import type { Report } from '../report/report.ts';
import { readConfiguration } from './configuration.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-network-tls-'));
afterAll(() => rmSync(folder, { recursive: true }));

const clients = createReferenceClients();
const token = 'a-token-of-this-test';

function put(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function entryOf(role: string, client: SigningCredentials & { readonly clientSecret?: string }): object {
  const { privateKeyPem, ...entry } = client;
  if (privateKeyPem === undefined) return entry;
  put(`${role}.pem`, privateKeyPem);
  return { ...entry, privateKeyFile: `${role}.pem` };
}

/** JSON is YAML. */
function configure({ port, network }: { readonly port: number; readonly network: object }): string {
  const institutions = Object.entries(clients.institutions);
  const told = {
    profile: 'national-2021',
    seed: 'network-tls',
    platform: {
      name: '某市平台',
      address: `http://127.0.0.1:${String(port)}`,
      institutions: Object.fromEntries(institutions.map(([role, client]) => [role, entryOf(role, client)])),
      testing: { token },
    },
    network,
  };
  return put('xinheng.config.yaml', JSON.stringify(told));
}

/** The rest of the line that begins with the English label. */
function told(said: string, label: string): string {
  return new RegExp(` / ${label} +(.+)`).exec(said)?.[1] ?? '';
}

test('a configured platform meets a network that speaks HTTPS, and is seen to verify its certificate', async () => {
  const port = await freePort();
  const check = 'access.node-certificate-is-verified';
  const out = path.join(folder, 'out');
  const config = configure({ port, network: { tls: { caOut: 'ca.pem', clientOut: 'platform.pem' } } });
  const command = ['check', '--config', config, '--check', check, '--lang', 'en', '--out', out];
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...command]);
  child.stdout.resume();
  const ended = once(child, 'close');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      // The last of what the platform is told.
      if (/ \/ client certificate .+\n/.test(said)) resolve();
    });
    child.once('close', () => reject(new Error(said)));
  });

  const certificate = path.join(folder, 'platform.pem');
  expect(told(said, 'authority to trust')).toBe(path.join(folder, 'ca.pem'));
  expect(told(said, 'client certificate')).toBe(certificate);
  expect(statSync(certificate).mode & 0o777).toBe(0o600);
  const [departmentClient = '', , departmentKey = ''] = told(said, 'department client').split(/ +/);
  const platform = await spawnPlatform({
    PLATFORM_PORT: String(port),
    PLATFORM_NODE_URL: told(said, 'provincial node'),
    PLATFORM_NODE_PUBLIC_KEY: told(said, 'its public key'),
    PLATFORM_DEPARTMENT_URL: told(said, 'departments'),
    PLATFORM_DEPARTMENT_CLIENT_ID: departmentClient,
    PLATFORM_DEPARTMENT_KEY: departmentKey,
    PLATFORM_UPSTREAM_CA: told(said, 'authority to trust'),
    PLATFORM_UPSTREAM_CERTIFICATE: certificate,
    PLATFORM_CLIENTS: put('clients.json', JSON.stringify(clients.file)),
    PLATFORM_TESTING_TOKEN: token,
    PLATFORM_START: new Date(worldStart).toISOString(),
  });
  try {
    expect([await ended, said]).toEqual([[0, null], said]);
    const report = JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')) as Report;
    const { verdict, cases } = report.checks.find(({ id }) => id === check) ?? {};
    expect(verdict?.kind).toBe('pass');
    expect(cases?.length).toBeGreaterThan(0);
  } finally {
    await platform.close();
  }
});

const authority = createThrowAwayAuthority('The authority of these tests');
const own = authority.issue({ commonName: 'node', use: 'server', names: ['node.example'] });
put('node.pem', own.cert);
put('node.key', own.key);
put('authority.pem', authority.cert);

test('the network takes a certificate of its builder, and says where to write what is to be trusted', () => {
  const read = (tls: object) => readConfiguration(configure({ port: 1, network: { tls } })).network.tls;
  expect(read({ cert: 'node.pem', key: 'node.key', clientCa: 'authority.pem' })).toEqual({
    network: { certificate: own, clientCa: authority.cert },
    files: {},
  });
  expect(read({ caOut: 'ca.pem', names: ['node.example'] })).toEqual({
    network: { certificate: 'self-signed', names: ['node.example'] },
    files: { caFile: path.join(folder, 'ca.pem') },
  });
});

test.each([
  [{ names: ['a'] }, 'bad-network-tls', 'it has no caOut', 'caOut'],
  [{ cert: 'node.pem' }, 'bad-configuration', '"network.tls" lacks "key"', 'Add it'],
  [{ cert: 'node.pem', key: 'node.key', caOut: 'ca.pem' }, 'tls-half-told', 'network.tls.caOut', 'cert'],
  [{ cert: 'no.pem', key: 'node.key' }, 'cannot-read-tls-file', 'no.pem', 'network.tls.cert'],
  [{ caOut: 'ca.pem', names: ['a b'] }, 'bad-tls-name', '"a b"', 'network.tls.names'],
  [{ caOut: 'ca.pem', clientCa: 'node.key' }, 'bad-certificate', 'node.key', 'network.tls.clientCa'],
])('refuses %j with words of the file', (tls, code, sentence, remedy) => {
  const file = configure({ port: 1, network: { tls } });
  expect(() => readConfiguration(file)).toThrow(
    expect.objectContaining({
      code,
      message: expect.stringContaining(sentence) as string,
      remedy: expect.stringContaining(remedy) as string,
    }) as Error,
  );
});

test('a file that cannot be written ends the run with a sentence', async () => {
  mkdirSync(path.join(folder, 'taken'));
  const config = configure({ port: 1, network: { tls: { caOut: 'taken' } } });
  const child = spawn(process.execPath, [
    path.join(import.meta.dirname, 'main.ts'),
    'check',
    '--config',
    config,
  ]);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(2);
  expect(said).toMatch(/Cannot write .*taken[^]*network\.tls\.caOut/);
});
