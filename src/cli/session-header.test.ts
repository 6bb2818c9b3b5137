import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterpriseSecret } from '../driver/enterprise-secret.ts';
import type { PlatformBinding } from '../driver/run-binding.ts';
import { sessionHeader } from './session-header.ts';

const uscc = '91990101MA0000015C';
const binding = (clientSecret: string): Omit<PlatformBinding, 'baseUrl'> => ({
  name: 'p',
  answerTimeoutMs: 5_000,
  institutions: { assessed: { clientId: 'a', clientSecret, algorithm: 'HMAC-SM3', hmacKey: '00ff' } },
});

/** Knows one enterprise, by the secret that a run with the secret `s` gave it. */
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const isRight =
      Buffer.concat(parts).toString() ===
      JSON.stringify({ uscc, secret: enterpriseSecret(binding('s'), uscc) });
    response.writeHead(isRight ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isRight ? { token: 'T1' } : {}));
  });
});
let baseUrl: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  baseUrl = `http://127.0.0.1:${String(typeof address === 'object' ? (address?.port ?? 0) : 0)}`;
});
afterAll(() => server.close());

test('signs in with the secret that the run gave the enterprise', async () => {
  expect(await sessionHeader({ ...binding('s'), baseUrl }, uscc)).toBe('authorization: Bearer T1');
});

test('says who can sign in where the platform opens no session', async () => {
  await expect(sessionHeader({ ...binding('another'), baseUrl }, uscc)).rejects.toMatchObject({
    code: 'cannot-sign-in',
    message: `The enterprise ${uscc} cannot sign in. The platform at ${baseUrl} does not answer POST /v1/enterprise/sessions as it should: HTTP 401.`,
    remedy:
      'Only an enterprise that a run with this configuration registered can, while the platform is up that was weighed.',
  });
});

test.each(['<html>', '{}', '{"token":null}'])('takes %s for no session', async (body) => {
  const telling = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1');
  await once(telling, 'listening');
  const address = telling.address();
  const at = `http://127.0.0.1:${String(typeof address === 'object' ? (address?.port ?? 0) : 0)}`;
  await expect(sessionHeader({ ...binding('s'), baseUrl: at }, uscc)).rejects.toMatchObject({
    code: 'cannot-sign-in',
    message: expect.stringContaining('without "token" as the specification has it') as string,
  });
  telling.close();
});

test('no two enterprises, and no two configurations, have the same secret', () => {
  const secrets = ['s', 'another'].flatMap((one) =>
    [uscc, '91990101MA00000237'].map((each) => enterpriseSecret(binding(one), each)),
  );
  expect(new Set(secrets).size).toBe(4);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{24}$/);
});
