import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { openTransport } from './transport.ts';
import { wireRequest } from './institution-client.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

async function serve(answer: (socket: Socket, received: string) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.setEncoding('latin1').once('data', (received: string) => {
      answer(socket, received);
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? String(address.port) : ''}`;
}

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

const health = wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' });

async function deliver(
  baseUrl: string,
  request = health,
  options: { timeoutMs?: number; maxBodyBytes?: number } = {},
) {
  const transport = openTransport({ baseUrl, timeoutMs: 2_000, ...options });
  try {
    return await transport.deliver(request);
  } finally {
    await transport.close();
  }
}

test('sends the path byte for byte', async () => {
  let line = '';
  const url = await serve((socket, received) => {
    line = received.split('\r\n')[0] ?? '';
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
  });
  const answer = await deliver(url, { ...health, path: '/v1/../v1//items/./%2e%2e', query: 'b=2&a=1' });
  expect(line).toBe('GET /v1/../v1//items/./%2e%2e?b=2&a=1 HTTP/1.1');
  expect(answer).toMatchObject({ kind: 'answer', status: 200, cut: false });
});

test('reports a platform that hangs as no answer, in time', async () => {
  const url = await serve(() => undefined);
  expect(await deliver(url, health, { timeoutMs: 50 })).toMatchObject({
    kind: 'no-answer',
    code: 'TIMED_OUT',
  });
});

test('reports a platform that hangs in the middle of a body as no answer', async () => {
  const url = await serve((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"half":');
  });
  expect(await deliver(url, health, { timeoutMs: 50 })).toMatchObject({
    kind: 'no-answer',
    code: 'TIMED_OUT',
  });
});

test('reports a platform that speaks no HTTP as no answer', async () => {
  const url = await serve((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  expect(await deliver(url)).toMatchObject({ kind: 'no-answer' });
});

test('reports a refused connection as no answer', async () => {
  const url = await serve(() => undefined);
  const [server] = servers.splice(0);
  server?.close();
  expect(await deliver(url)).toMatchObject({ kind: 'no-answer', code: 'ECONNREFUSED' });
});

test('reads no more of a body than its bound', async () => {
  const url = await serve((socket) => {
    socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${'x'.repeat(10_000)}`);
  });
  const answer = await deliver(url, health, { maxBodyBytes: 100 });
  expect(answer).toMatchObject({ kind: 'answer', cut: true });
  expect(answer.kind === 'answer' && answer.body.byteLength).toBe(100);
});
