import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { curlCommand, signerOf } from './curl-command.ts';
import { sampleExchange } from './sample-report.ts';
import { visibleText } from './visible-text.ts';

test('is one command over several lines, without the headers that curl sets itself', () => {
  const exchange = sampleExchange('x', {
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:1/v1/a?b=1&c=2',
      headers: {
        host: '127.0.0.1:1',
        'Content-Length': '2',
        'content-type': 'application/json',
        'x-empty': '',
      },
      body: '{}',
    },
  });
  expect(curlCommand(exchange)).toBe(
    [
      "curl -sS -i -X POST 'http://127.0.0.1:1/v1/a?b=1&c=2'",
      "-H 'content-type: application/json'",
      "-H 'x-empty;'",
      "--data-raw '{}'",
    ].join(' \\\n  '),
  );
});

test.each(["it's", '$(echo x) `echo y` "z"', 'a\nb', '-H', '中文 𠮷', '\\', "'"])(
  'a shell reads %j back as it was sent',
  (body) => {
    const { request } = sampleExchange('x');
    const command = curlCommand({
      request: { ...request, body, headers: { 'x-odd': body.replaceAll('\n', '') } },
    });
    const words = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }; ${command}`], {
      encoding: 'utf8',
    });
    expect(words.split('\0')).toContain(body);
    expect(words.split('\0')).toContain(`x-odd: ${body.replaceAll('\n', '')}`);
  },
);

test.skipIf(!existsSync('/bin/bash')).each(['a\u202eb', "\u001b[31m it's \\ \n end\t", '\u0085', '\r\n'])(
  'spells out what hides in %j, and bash reads it back',
  (body) => {
    const { request } = sampleExchange('x');
    const command = curlCommand({ request: { ...request, body } });
    expect(visibleText(command)).toBe(command);
    const words = execFileSync('/bin/bash', ['--norc', '-c', `curl() { printf '%s\\0' "$@"; }; ${command}`], {
      encoding: 'utf8',
      env: { LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(words.split('\0')).toContain(body);
  },
);

const signer = { sign: 'xinheng sign --config c.yaml', signIn: 'xinheng sign-in --config c.yaml' };
const signed = {
  ...sampleExchange('x').request,
  url: 'https://a.example/v1/a%zz?b=%00&c?',
  headers: { accept: '*/*', 'x-client-id': 'b', 'x-nonce': 'n', authorization: 'Bearer ‹redacted›' },
  body: '{}',
  signedBy: { client: 'bank a', token: true },
};

test('has who signs put on anew what proves the caller, and sends path, query and body as they were', () => {
  const by = { signer };
  expect(curlCommand({ request: signed }, by)).toBe(
    [
      `body='{}'; xinheng sign --config c.yaml POST '/v1/a%zz?b=%00&c?' --client 'bank a' --token --data "$body" | curl -sS -i -X POST 'https://a.example/v1/a%zz?b=%00&c?' -H @-`,
      "-H 'accept: */*'",
      '--data-raw "$body"',
    ].join(' \\\n  '),
  );
  expect(curlCommand({ request: signed })).toContain('‹redacted›');
  const { signedBy: _, ...unsigned } = signed;
  expect(curlCommand({ request: unsigned }, by)).toContain('‹redacted›');
});

test('has a session opened anew for what carried one, whatever is sent in it', () => {
  const { signedBy: _, ...rest } = signed;
  const request = { ...rest, headers: { accept: '*/*', authorization: 'Bearer ‹redacted›' }, session: '91X' };
  const start = 'xinheng sign-in --config c.yaml 91X |';
  const send = `curl -sS -i -X POST 'https://a.example/v1/a%zz?b=%00&c?' -H`;
  const command = (lines: readonly string[]) => lines.join(' \\\n  ');
  expect(curlCommand({ request }, { signer })).toBe(
    command([`${start} ${send} @-`, "-H 'accept: */*'", "--data-raw '{}'"]),
  );
  expect(curlCommand({ request: { ...request, body: '' } }, { signer })).toBe(
    command([`${start} ${send} @-`, "-H 'accept: */*'"]),
  );
  expect(curlCommand({ request: { ...request, bytes: 'wyg=' } }, { signer })).toBe(
    command([
      `${start} { printf %s wyg= | base64 -d | ${send} @/dev/fd/3`,
      "-H 'accept: */*'",
      '--data-binary @-; } 3<&0',
    ]),
  );
  expect(curlCommand({ request })).toContain('‹redacted›');
});

test('knows who signs for a platform of a configuration, and that nobody does for one that has ended', () => {
  const program = 'npm run -s xinheng --';
  expect(signerOf(`${program} check --config my.yaml --profile p --check c`)).toEqual({
    sign: `${program} sign --config my.yaml`,
    signIn: `${program} sign-in --config my.yaml`,
  });
  expect(signerOf(`${program} check --reference --seed s --profile p`)).toBeUndefined();
});

async function startEcho() {
  const bodies: Buffer[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      bodies.push(Buffer.concat(parts));
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { bodies, url: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
}

test('sends the bytes that no text says, and octets of their own, as they were', async ({ skip }) => {
  skip(!existsSync('/usr/bin/curl'), 'SKIPPED: there is no curl here, so no command was run.');
  const { bodies, url, close } = await startEcho();
  try {
    const body = Buffer.from([0x7b, 0xc3, 0x28, 0x00, 0x7d]);
    const octets = Buffer.from(
      'POST /v1/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok',
    );
    const { request } = sampleExchange('x');
    const own = { ...request, url: `${url}/v1/a`, headers: {}, body: 'bytes' };
    for (const part of [{ bytes: body.toString('base64') }, { octets: octets.toString('base64') }]) {
      await promisify(execFile)('sh', ['-c', curlCommand({ request: { ...own, ...part } })]);
    }
    expect(bodies).toEqual([body, Buffer.from('ok')]);
  } finally {
    close();
  }
});
