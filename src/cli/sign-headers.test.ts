import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlatformBinding } from '../driver/run-binding.ts';
import { signHeaders } from './sign-headers.ts';

/** A body that is a string is sent as it is. */
let answers: Readonly<Record<string, { readonly status: number; readonly body: unknown }>> = {};
const server = createServer((request, response) => {
  const { status, body } = answers[request.url ?? ''] ?? { status: 404, body: {} };
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
});
let platform: PlatformBinding;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  platform = {
    name: 'p',
    baseUrl: `http://127.0.0.1:${String(port)}`,
    answerTimeoutMs: 5_000,
    institutions: { assessed: { clientId: 'a', clientSecret: 's', algorithm: 'HMAC-SM3', hmacKey: '00ff' } },
    operator: { clientId: 'o', algorithm: 'HMAC-SM3', hmacKey: '00ff' },
  };
});
afterAll(() => server.close());

const health = { status: 200, body: { time: '2026-01-12 09:00:00' } };
const request = { method: 'GET', target: '/v1/items?a=1', body: new Uint8Array(), client: 'a', token: false };

test("signs at the platform's own time, and fetches a token where one is asked for", async () => {
  answers = { '/v1/health': health, '/v1/tokens': { status: 200, body: { token: 'T1' } } };
  const headers = await signHeaders(platform, { ...request, token: true });
  expect(headers).toMatchObject({
    authorization: 'Bearer T1',
    'x-client-id': 'a',
    'x-timestamp': String(Date.parse('2026-01-12T09:00:00+08:00')),
    'x-signature-algorithm': 'HMAC-SM3',
  });
  const without = await signHeaders(platform, { ...request, client: 'o' });
  expect(without).not.toHaveProperty('authorization');
  expect(without['x-client-id']).toBe('o');
});

test('says which clients there are when it knows none of that name', async () => {
  await expect(signHeaders(platform, { ...request, client: 'b' })).rejects.toMatchObject({
    code: 'unknown-client',
    message: 'The configuration names no client "b".',
    remedy: 'It names a, o.',
  });
});

test('says what the platform answered in place of a token', async () => {
  answers = { '/v1/health': health, '/v1/tokens': { status: 401, body: {} } };
  await expect(signHeaders(platform, { ...request, token: true })).rejects.toMatchObject({
    code: 'cannot-sign',
    message: `The platform at ${platform.baseUrl} does not answer POST /v1/tokens as it should: HTTP 401.`,
  });
});

const garbage: readonly unknown[] = [
  '<html>',
  'null',
  '[]',
  {},
  { token: '' },
  { token: 7 },
  { token: 'T1\r\nx: y' },
];

test.each(garbage)('says that %j is no token', async (body) => {
  answers = { '/v1/health': health, '/v1/tokens': { status: 200, body } };
  await expect(signHeaders(platform, { ...request, token: true })).rejects.toMatchObject({
    code: 'cannot-sign',
    message: `The platform at ${platform.baseUrl} does not answer POST /v1/tokens as it should: HTTP 200 without "token" as the specification has it.`,
    remedy: 'Check its address and the credentials in the configuration.',
  });
});

test.each(['<html>', {}, { time: 'soon' }, { time: 1_800_000_000 }])(
  'says that %j is no time',
  async (body) => {
    answers = { '/v1/health': { status: 200, body } };
    await expect(signHeaders(platform, request)).rejects.toMatchObject({
      code: 'cannot-sign',
      message: `The platform at ${platform.baseUrl} does not answer GET /v1/health as it should: HTTP 200 without "time" as the specification has it.`,
    });
  },
);
