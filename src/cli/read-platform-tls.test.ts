import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listen } from '../contract/listen.ts';
import { createThrowAwayAuthority } from '../crypto/certificate/throw-away-authority.ts';
import { deliverOctets } from '../driver/deliver-octets.ts';
import { wireRequest } from '../driver/institution-client.ts';
import { openTransport } from '../driver/transport.ts';
import { awaitPlatform } from './await-platform.ts';
import { readConfiguration } from './configuration.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-platform-tls-'));
const authority = createThrowAwayAuthority('The authority of these tests');
const server = authority.issue({ commonName: 'platform', use: 'server', names: ['platform.example'] });
const client = authority.issue({ commonName: 'xinheng', use: 'client' });
const platform = await listen(async () => Response.json({ status: 'ok' }), {
  tls: { ...server, clientCa: authority.cert },
});
afterAll(async () => {
  await platform.close();
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return name;
};
put('ca.pem', authority.cert);
put('client.pem', client.cert);
put('client.key', client.key);
put(
  'other.key',
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
);

const hmac = (id: string) => `{clientId: ${id}, clientSecret: s, algorithm: HMAC-SM3, hmacKey: "00ff"}`;

function configured(tls: string, address = platform.url) {
  const text = `profile: national-2021
platform:
  name: 某市平台
  address: ${address}
  ${tls === '' ? '' : `tls: ${tls}`}
  institutions: {assessed: ${hmac('a')}, second: ${hmac('b')}}
`;
  return readConfiguration(path.join(folder, put('xinheng.config.yaml', text))).platform;
}

const all = '{ca: ca.pem, cert: client.pem, key: client.key, serverName: platform.example}';

test('a platform that speaks mutual TLS is met with what the configuration says, and not with less', async () => {
  const met = async (told: string) => {
    const { baseUrl, tls } = configured(told);
    const transport = openTransport({ baseUrl, tls, timeoutMs: 10_000 });
    const answer = await transport.deliver(
      wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' }),
    );
    await transport.close();
    return answer.kind === 'answer' ? answer.status : answer.code;
  };
  expect(await awaitPlatform(configured(all), { withinMs: 10_000 })).toBeNull();
  expect(await met(all)).toBe(200);
  const { baseUrl, tls } = configured(all);
  const octets = Buffer.from('GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(await deliverOctets(octets, { baseUrl, ...(tls && { tls }), timeoutMs: 10_000 })).toMatchObject({
    status: 200,
  });
  expect(await met('')).toMatch(/^(UNABLE_TO|SELF_SIGNED)/);
  expect(await met('{ca: ca.pem, cert: client.pem, key: client.key}')).toMatch(
    /^ERR_TLS_CERT_ALTNAME_INVALID/,
  );
  expect(await met('{ca: ca.pem, serverName: platform.example}')).toMatch(
    /^(ERR_SSL|UND_ERR_SOCKET|ECONNRESET)/,
  );
});

test.each([
  ['{ca: missing.pem}', /^Cannot read platform\.tls\.ca, .*missing\.pem\. \/ 无法读取/],
  ['{ca: client.key}', /^platform\.tls\.ca, .*client\.key, holds no certificate in PEM\. \/ .*不是 PEM 证书/],
  [
    '{cert: client.pem, key: other.key}',
    /^The key in .*other\.key does not belong to the certificate .*不匹配/,
  ],
  ['{cert: client.pem, key: ca.pem}', /^platform\.tls\.key, .*ca\.pem, holds no private key in PEM/],
  ['{cert: client.pem}', /xinheng\.config\.yaml:5 "platform\.tls" lacks "key"\./],
  ['{}', /"platform\.tls" must NOT have fewer than 1 properties/],
])('%s is refused with its reason', (tls, words) => {
  expect(() => configured(tls)).toThrow(words);
});

test('an address without HTTPS has no use for it', () => {
  expect(() => configured(all, 'http://127.0.0.1:8080')).toThrow(
    'platform.tls is about HTTPS, and platform.address is http://127.0.0.1:8080. / platform.tls 只用于 HTTPS 地址。',
  );
});
