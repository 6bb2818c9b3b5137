import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createStartingGate } from './starting-gate.ts';
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

test('sends a repeated header on a line of its own', async () => {
  let received = '';
  const baseUrl = await serve((socket, bytes) => {
    received = bytes;
    socket.end('HTTP/1.1 204 No Content\r\n\r\n');
  });
  const headers = { 'x-nonce': 'one' };
  await deliver(baseUrl, { ...health, headers, repeated: { 'x-nonce': 'two' } });
  expect(received.split('\r\n').filter((line) => line.startsWith('x-nonce'))).toEqual([
    'x-nonce: one',
    'x-nonce: two',
  ]);
});

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

const text = '{"uscc":"914100007000000019"}';
const posted = wireRequest({ operation: 'queryItem', method: 'POST', path: '/v1/q', body: JSON.parse(text) });

/** A server that answers each request when its body is whole; `onBodies` is told how much it has of each. */
function serveBodies(onBodies: (lengths: readonly number[]) => void = () => undefined): Promise<string> {
  const requests: string[] = [];
  return serve((socket, first) => {
    const place = requests.push('') - 1;
    const read = (part: string) => {
      requests[place] = (requests[place] ?? '') + part;
      const [head = '', body = ''] = requests[place].split('\r\n\r\n');
      onBodies(requests.map((request) => request.split('\r\n\r\n')[1]?.length ?? 0));
      if (body.length < Number(/content-length: (\d+)/i.exec(head)?.[1])) return;
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    };
    read(first);
    socket.on('data', read);
  });
}

test('sends a request up to its last byte, and that when it may', async () => {
  const held = Promise.withResolvers<undefined>();
  const opened = Promise.withResolvers<undefined>();
  const lengths: (readonly number[])[] = [];
  const url = await serveBodies((now) => {
    lengths.push(now);
    if (now.length === 3 && now.every((length) => length === text.length - 1)) held.resolve(undefined);
  });
  const transport = openTransport({ baseUrl: url, timeoutMs: 2_000 });
  const delivered = [1, 2, 3].map(() => transport.deliver(posted, { lastByte: () => opened.promise }));
  await held.promise;
  expect(lengths.flat().every((length) => length < text.length)).toBe(true);
  opened.resolve(undefined);
  expect(await Promise.all(delivered)).toMatchObject([{ status: 200 }, { status: 200 }, { status: 200 }]);
  expect(lengths.at(-1)).toEqual([text.length, text.length, text.length]);
  await transport.close();
});

test('holds more requests at once than it has connections for ordinary ones', async () => {
  const url = await serveBodies();
  const transport = openTransport({ baseUrl: url, timeoutMs: 5_000 });
  const gate = createStartingGate(40);
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => {
      const place = gate.place();
      return transport.deliver(posted, { lastByte: () => place.arrive() });
    }),
  );
  await transport.close();
  expect(answers.every((answer) => answer.kind === 'answer')).toBe(true);
});

test('a request without body waits as a whole', async () => {
  let isReceived = false;
  const url = await serve((socket) => {
    isReceived = true;
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
  });
  const { promise: opened, resolve: open } = Promise.withResolvers<undefined>();
  const transport = openTransport({ baseUrl: url, timeoutMs: 2_000 });
  const delivered = transport.deliver(health, { lastByte: () => opened });
  await deliver(url);
  isReceived = false;
  open(undefined);
  expect(await delivered).toMatchObject({ status: 200 });
  expect(isReceived).toBe(true);
  await transport.close();
});

test('sends what is ordinary over connections that are kept, and everything else over its own', async () => {
  const [paths, connections]: [string[], Set<number | undefined>] = [[], new Set()];
  const server = createHttpServer(({ url, socket }, response) => {
    paths.push(url ?? '');
    connections.add(socket.remotePort);
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const transport = openTransport({ baseUrl: `http://127.0.0.1:${String(port)}`, timeoutMs: 2_000 });
  try {
    for (let count = 0; count < 3; count += 1) {
      await transport.deliver(health, { isOrdinary: true });
      // The connection is free again after the turn in which its answer ended.
      await setImmediate();
    }
    expect([paths.length, connections.size]).toEqual([3, 1]);
    for (let count = 0; count < 3; count += 1) await transport.deliver(health);
    expect([paths.length, connections.size]).toEqual([6, 4]);
  } finally {
    await transport.close();
    server.close();
  }
});

test('takes a kept connection again that was just closed, and once only', async () => {
  let [asked, dropped] = [0, 0];
  const url = await serve((socket) => {
    asked += 1;
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    // The next request on this connection finds it closed.
    socket.once('data', () => {
      dropped += 1;
      socket.destroy();
    });
  });
  const transport = openTransport({ baseUrl: url, timeoutMs: 2_000 });
  try {
    const statuses: unknown[] = [];
    for (let count = 0; count < 2; count += 1) {
      statuses.push(await transport.deliver(health, { isOrdinary: true }));
      await setImmediate();
    }
    expect(statuses).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect([asked, dropped]).toEqual([2, 1]);
  } finally {
    await transport.close();
  }
  const dead = await serve((socket) => socket.destroy());
  const again = openTransport({ baseUrl: dead, timeoutMs: 2_000 });
  expect(await again.deliver(health, { isOrdinary: true })).toMatchObject({ kind: 'no-answer' });
  await again.close();
});
