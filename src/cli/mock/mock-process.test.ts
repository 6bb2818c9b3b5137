import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { createProgram } from '../program.ts';
import { reportFailure } from '../report-failure.ts';

// Each test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const program = path.resolve(import.meta.dirname, '../main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-mock-'));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  readonly exited: Promise<readonly [code: number | null]>;
  /** What stands on standard output so far. */
  out(): string;
  notes(): string;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, [program, 'mock', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XINHENG_ADMIN_TOKEN: 'a-token-of-this-test' },
  });
  children.push(child);
  const said = { out: '', notes: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.notes += text));
  const exited = once(child, 'close').then(([code]) => [code as number | null] as const);
  return { child, exited, out: () => said.out, notes: () => said.notes };
}

const patience = { timeout: 60_000 };

interface Announcement {
  readonly addresses: Readonly<Record<'nationalNode' | 'provincialNode' | 'department' | 'admin', string>>;
  readonly [member: string]: unknown;
}

async function announced({ out }: Started): Promise<Announcement> {
  await expect.poll(out, patience).toMatch(/\n$/);
  return JSON.parse(out()) as Announcement;
}

/** A client that has sent half of its request. */
async function halfRequest(url: string): Promise<{ socket: Socket; received: () => string }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => (received += text));
  socket.on('error', () => undefined);
  socket.write(
    'POST /api/publicKey HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n',
  );
  // Node answers so as soon as it has read the head: the request is under way.
  await expect.poll(() => received, patience).toContain('100 Continue');
  return { socket, received: () => received };
}

async function isRefused(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const refused = await Promise.race([
    once(socket, 'connect').then(() => false),
    once(socket, 'error').then(() => true),
  ]).catch(() => true);
  socket.destroy();
  return refused;
}

test('prints one document with all that a program needs, and answers what is under way when it is asked to end', async () => {
  const started = start('--json', '--drain', '120', '--profile', 'hebei-2022', '--seed', 'ours');
  const document = await announced(started);
  expect(document).toMatchObject({
    profile: 'hebei-2022',
    seed: 'ours',
    events: 'none',
    adminToken: 'a-token-of-this-test',
    docs: `${document.addresses.admin}/docs`,
    nodePublicKey: expect.stringMatching(/^04[0-9A-F]{128}$/) as unknown,
    nationalNodePublicKey: expect.stringMatching(/^04[0-9A-F]{128}$/) as unknown,
    departmentClient: { clientId: 'platform', hmacKey: expect.any(String) as unknown },
    nationalClient: { appId: 'app-client', appKey: expect.any(String) as unknown },
    envelope: { cipher: expect.any(String) as unknown },
    tls: null,
  });
  const { nationalNode } = document.addresses;
  const { socket, received } = await halfRequest(nationalNode);
  started.child.kill('SIGTERM');
  await expect.poll(() => isRefused(nationalNode), patience).toBe(true);
  expect(started.child.exitCode).toBeNull();
  socket.write('{}');
  await expect.poll(received, patience).toContain('"errorCode":"3002"');
  expect(await started.exited).toEqual([0]);
  expect(received().toLowerCase()).toContain('connection: close');
});

test('ends in time, with 0, when somebody hangs', async () => {
  const started = start('--json', '--drain', '0.1');
  const { addresses } = await announced(started);
  await halfRequest(addresses.department);
  started.child.kill('SIGINT');
  expect(await started.exited).toEqual([0]);
});

test('ends at once when it is asked twice', async () => {
  const started = start('--json', '--drain', '3600');
  const { addresses } = await announced(started);
  await halfRequest(addresses.department);
  started.child.kill('SIGTERM');
  await expect.poll(() => isRefused(addresses.department), patience).toBe(true);
  started.child.kill('SIGTERM');
  expect(await started.exited).toEqual([130]);
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;

test.skipIf(!hasCurl).each([
  ['HTTP', []],
  [
    'mutual TLS',
    [
      ...['--tls', 'self-signed', '--tls-ca-out', path.join(folder, "it's a ca.pem")],
      ...['--tls-client-out', path.join(folder, 'client.pem'), '--admin-host', '0.0.0.0'],
    ],
  ],
])('prints commands that work when pasted, over %s', async (_, args) => {
  const started = start(...args);
  await expect.poll(started.out, patience).toMatch(/curl .*\n(curl .*\n)+$/);
  const commands = started.out().match(/^curl .*$/gm) ?? [];
  const answers = await Promise.all(
    commands.map(async (command) => (await promisify(execFile)('bash', ['-c', command])).stdout),
  );
  expect(answers.map((answer) => JSON.parse(answer) as unknown)).toMatchObject([
    { status: 'ok' },
    { errorCode: '0000' },
    { profile: 'national-2021' },
  ]);
  expect(started.notes().includes('warning: the administration listens on 0.0.0.0')).toBe(args.length > 0);
  started.child.kill('SIGTERM');
  expect(await started.exited).toEqual([0]);
});

test.each([
  ['--host', 'no-such-host.invalid', 'unknown-host', '"no-such-host.invalid" or "127.0.0.1" is no address'],
  ['--admin-token', 'short', 'bad-admin-token', 'openssl rand -hex 24'],
  ['--tls-client-ca', 'missing.pem', 'cannot-read-tls-file', 'Cannot read missing.pem.'],
])('does not start with %s %s and says why', async (option, value, code, sentence) => {
  let out = '';
  let notes = '';
  const output = {
    out: (text: string) => (out += text),
    note: (text: string) => (notes += text),
    live: false,
  };
  const failure = await createProgram(output, () => undefined)
    .parseAsync(['mock', option, value], { from: 'user' })
    .catch((error: unknown) => error);
  expect(reportFailure(failure, output)).toBe(2);
  expect(out).toBe('');
  expect(notes).toContain(`error ${code}:`);
  expect(notes).toContain(sentence);
});

test('does not start where another listens, names the port and ends with 2', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const started = start('--port', String(Math.min(port, 65_532)));
  expect(await started.exited).toEqual([2]);
  expect(started.notes()).toContain('error port-in-use:');
  other.close();
});
