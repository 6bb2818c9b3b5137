import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateSm2KeyPair, sm3 } from '../../src/crypto/index.ts';
import { readConfiguration, type Environment } from './configuration.ts';
import { parseTime } from './shanghai-time.ts';

const { publicKeyHex } = generateSm2KeyPair();
const bank = {
  clientId: 'bank-001',
  name: '虚构银行',
  secret: 'example-secret-0001',
  algorithm: 'HMAC-SM3',
  hmacKey: '00'.repeat(32),
  status: 'connected',
  assessmentValidUntil: '2030-12-31',
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'platform-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function clientFile(institutions: unknown): string {
  const file = path.join(folder, `clients-${String(Math.random()).slice(2)}.json`);
  const machine = (clientId: string) => ({ clientId, publicKeyHex });
  writeFileSync(file, JSON.stringify({ institutions, node: machine('node'), operator: machine('operator') }));
  return file;
}

function environment(changes: Environment = {}): Environment {
  return {
    PLATFORM_NODE_URL: 'http://127.0.0.1:8071/',
    PLATFORM_NODE_PUBLIC_KEY: publicKeyHex,
    PLATFORM_DEPARTMENT_URL: 'http://127.0.0.1:8072',
    PLATFORM_DEPARTMENT_CLIENT_ID: 'platform',
    PLATFORM_DEPARTMENT_KEY: '00'.repeat(32),
    PLATFORM_CLIENTS: clientFile([bank]),
    ...changes,
  };
}

test('reads addresses, keys and clients, and keeps only the digest of a secret', () => {
  const configuration = readConfiguration(environment());
  expect(configuration).toMatchObject({ port: 0, database: ':memory:', profile: 'national-2021' });
  expect(configuration.node.url).toBe('http://127.0.0.1:8071');
  expect(configuration.testing).toBeUndefined();
  expect(configuration.clients.map(({ role }) => role)).toEqual(['institution', 'node', 'operator']);
  expect(configuration.clients[0]).toMatchObject({
    secretDigest: sm3(bank.secret).toString('hex'),
    assessmentValidUntil: parseTime('2030-12-31 23:59:59') + 999,
  });
});

test('gives an upload up when it is told to, and otherwise like anything else', () => {
  expect(readConfiguration(environment())).not.toHaveProperty('uploadTimeoutMs');
  const told = environment({ PLATFORM_UPLOAD_TIMEOUT_MS: '1500' });
  expect(readConfiguration(told).uploadTimeoutMs).toBe(1_500);
  for (const text of ['0', '1.5', '20s', '1000000']) {
    expect(() => readConfiguration(environment({ PLATFORM_UPLOAD_TIMEOUT_MS: text }))).toThrow(
      `PLATFORM_UPLOAD_TIMEOUT_MS is "${text}", which is no number of milliseconds.`,
    );
  }
});

test('takes a fault and a start only with a testing token', () => {
  const told = { PLATFORM_FAULT: 'masks-always', PLATFORM_START: '2026-01-12T09:00:00+08:00' };
  expect(readConfiguration(environment(told)).testing).toBeUndefined();
  const token = 'testing-token-0001';
  expect(readConfiguration(environment({ ...told, PLATFORM_TESTING_TOKEN: token })).testing).toEqual({
    token,
    start: parseTime('2026-01-12 09:00:00'),
    fault: 'masks-always',
  });
});

test.each([
  [
    'variable-missing',
    { PLATFORM_NODE_URL: undefined },
    'PLATFORM_NODE_URL is not set. Set it; see mocks/platform/README.md.',
  ],
  [
    'url-invalid',
    { PLATFORM_NODE_URL: 'node' },
    'PLATFORM_NODE_URL is "node", which is no http address. Give scheme, host and port, e.g. http://127.0.0.1:8080.',
  ],
  [
    'port-invalid',
    { PLATFORM_PORT: '70000' },
    'PLATFORM_PORT is "70000", which is no port. Give a number from 0 to 65535; 0 takes a free one.',
  ],
  [
    'key-invalid',
    { PLATFORM_NODE_PUBLIC_KEY: 'abc' },
    'PLATFORM_NODE_PUBLIC_KEY is not the hex of a key. Give 130 hex digits.',
  ],
  [
    'testing-token-too-short',
    { PLATFORM_TESTING_TOKEN: 'short' },
    'PLATFORM_TESTING_TOKEN has fewer than 16 characters. Draw a random one for each run, or leave it out in service.',
  ],
  [
    'start-invalid',
    { PLATFORM_TESTING_TOKEN: 'testing-token-0001', PLATFORM_START: '2026-01-12 09:00:00' },
    'PLATFORM_START is "2026-01-12 09:00:00", which is no instant. Give ISO 8601 with an offset, e.g. 2026-01-12T09:00:00+08:00.',
  ],
  [
    'clients-unreadable',
    { PLATFORM_CLIENTS: '/no/such/file' },
    'PLATFORM_CLIENTS names "/no/such/file", which cannot be read as JSON. Give the path of the client file; see mocks/platform/README.md.',
  ],
])('says what is wrong: %s', (code, changes, message) => {
  expect(() => readConfiguration(environment(changes))).toThrow(expect.objectContaining({ code, message }));
});

test.each([
  ['no list', {}],
  ['an unknown status', [{ ...bank, status: 'trusted' }]],
  ['an unknown algorithm', [{ ...bank, algorithm: 'none' }]],
  ['no key', [{ ...bank, hmacKey: '' }]],
  ['no secret', [{ ...bank, secret: undefined }]],
  ['an assessment that ends on no date', [{ ...bank, assessmentValidUntil: '2026-02-30' }]],
])('refuses a client file with %s', (_, institutions) => {
  expect(() => readConfiguration(environment({ PLATFORM_CLIENTS: clientFile(institutions) }))).toThrow(
    expect.objectContaining({ code: 'clients-invalid' }),
  );
});
