import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { deliverOctets } from './deliver-octets.ts';

async function answeredBy(serve: (socket: Socket) => void, timeoutMs = 5_000) {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    serve(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  try {
    return await deliverOctets(Buffer.from('not HTTP'), {
      baseUrl: `http://127.0.0.1:${String(port)}`,
      timeoutMs,
    });
  } finally {
    server.close();
  }
}

test('sends the bytes as they are and reads the answer', async () => {
  const got: Buffer[] = [];
  const answer = await answeredBy((socket) => {
    socket.on('data', (part: Buffer) => got.push(part));
    socket.on('end', () => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n\r\nno'));
  });
  expect(Buffer.concat(got).toString()).toBe('not HTTP');
  expect(answer).toEqual({
    kind: 'answer',
    status: 400,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.from('no'),
    cut: false,
  });
});

test('says that a connection was closed without an answer', async () => {
  expect(await answeredBy((socket) => socket.resume().on('end', () => socket.end()))).toMatchObject({
    kind: 'no-answer',
    code: 'CLOSED',
  });
});

test('gives up on a connection that stays open', async () => {
  const held: Socket[] = [];
  const answer = await answeredBy((socket) => held.push(socket.resume()), 50);
  for (const socket of held) socket.destroy();
  expect(answer).toMatchObject({ kind: 'no-answer', code: 'TIMED_OUT' });
});
