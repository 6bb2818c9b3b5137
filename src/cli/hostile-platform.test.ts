import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../report/report.ts';

const main = join(import.meta.dirname, 'main.ts');
const checks = [
  'access.anonymous-request-is-refused',
  'access.wrong-secret-is-refused',
  'access.stale-timestamp-is-refused',
];

/** Runs `check` as a process of its own against a platform that answers every connection with `behave`. */
async function checkAgainst(behave: ((socket: Socket) => void) | null) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    behave?.(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  if (behave === null) server.close();
  const folder = mkdtempSync(join(tmpdir(), 'xinheng-hostile-'));
  const client = (id: string) =>
    `{clientId: ${id}, clientSecret: s, algorithm: HMAC-SM3, hmacKey: "${'ab'.repeat(32)}"}`;
  const config = join(folder, 'xinheng.config.yaml');
  writeFileSync(
    config,
    `profile: national-2021
platform:
  name: hostile
  address: http://127.0.0.1:${String(port)}
  answerTimeoutSeconds: 0.3
  startTimeoutSeconds: 1
  institutions: {assessed: ${client('a')}, second: ${client('b')}}
`,
  );
  try {
    const child = spawn(
      process.execPath,
      [
        main,
        'check',
        '--config',
        config,
        '--out',
        join(folder, 'out'),
        '--json',
        ...checks.flatMap((id) => ['--check', id]),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let out = '';
    let notes = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (notes += text));
    const [code] = (await once(child, 'close')) as [number | null];
    const report = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8')) as Report;
    return { code, notes, report, printed: JSON.parse(out) as Report };
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each<[string, ((socket: Socket) => void) | null]>([
  ['refuses connections', null],
  ['hangs', () => undefined],
  ['resets', (socket) => socket.resetAndDestroy()],
  ['speaks no HTTP', (socket) => socket.end('220 smtp.invalid ESMTP\r\n')],
  ['answers garbage', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n<html>\0\0\0')],
  [
    'answers JSON that means nothing',
    (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 4\r\n\r\nnull'),
  ],
  [
    'never ends its answer',
    (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"token":'),
  ],
])(
  'gives a report and exit 1 or 3 for a platform that %s',
  async (_, behave) => {
    const { code, report, printed } = await checkAgainst(behave);
    expect([1, 3]).toContain(code);
    expect(printed).toEqual(report);
    expect(report.checks.map(({ id }) => id).sort()).toEqual([...checks].sort());
    // A platform that cannot be spoken to is never admitted, and its silence is never taken for our own failure.
    expect(report.decision).not.toBe('admit');
    expect(report.checks.map(({ verdict }) => verdict.kind)).not.toContain('harness-error');
    expect(report.checks.map(({ verdict }) => verdict.kind)).not.toContain('pass');
  },
  60_000,
);
