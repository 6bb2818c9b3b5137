import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { sendToPlatform } from './send-to-platform.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/events?x=1`;
}

const outgoing = { headers: { 'content-type': 'application/json', 'X-Nonce': 'n' }, body: '{}' };

it('posts what it is given and reads the answer', async () => {
  const seen: unknown[] = [];
  const url = await listen((request, response) => {
    seen.push([request.method, request.url, request.headers['x-nonce']]);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}');
  });
  expect(await sendToPlatform(url, outgoing)).toEqual({
    status: 200,
    contentType: 'application/json',
    body: '{"a":1}',
  });
  expect(seen).toEqual([['POST', '/events?x=1', 'n']]);
});

it('heeds Retry-After of 429 and 503 only', async () => {
  for (const [status, told] of [
    [503, { retryAfterSeconds: 600 }],
    [429, { retryAfterSeconds: 600 }],
    [500, {}],
  ] as const) {
    const url = await listen(
      (_, response) => void response.writeHead(status, { 'retry-after': '600' }).end(),
    );
    const { status: got, contentType: _type, body: _body, ...rest } = await sendToPlatform(url, outgoing);
    expect([got, rest]).toEqual([status, told]);
  }
});

it('follows no redirect', async () => {
  const url = await listen(
    (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
  );
  expect((await sendToPlatform(url, outgoing)).status).toBe(307);
});

it('says why there was no answer, and reads none without end', async () => {
  expect((await sendToPlatform('http://127.0.0.1:9/', outgoing)).status).toBe(0);
  const url = await listen((_, response) => void response.end('x'.repeat(70_000)));
  expect(await sendToPlatform(url, outgoing)).toMatchObject({
    status: 0,
    body: 'The answer has more than 65536 bytes.',
  });
});
