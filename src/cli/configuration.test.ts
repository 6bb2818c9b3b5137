import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { Misuse } from './misuse.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinheng-configuration-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(content: string): string {
  const file = join(folder, 'xinheng.config.yaml');
  writeFileSync(file, content);
  return file;
}

function misuse(file: string): Misuse {
  try {
    readConfiguration(file);
  } catch (error) {
    if (error instanceof Misuse) return error;
    throw error;
  }
  throw new Error('It was read without complaint.');
}

const hmac = (id: string) => `{clientId: ${id}, clientSecret: s, algorithm: HMAC-SM3, hmacKey: "00ff"}`;
const valid = `profile: national-2021
platform:
  name: 某市平台
  address: http://127.0.0.1:8080/
  institutions:
    assessed: ${hmac('a')}
    second: ${hmac('b')}
`;

test('reads a file that says enough, with defaults for the rest', () => {
  const configuration = readConfiguration(write(valid));
  expect(configuration).toMatchObject({
    profile: 'national-2021',
    seed: 'xinheng',
    platform: { baseUrl: 'http://127.0.0.1:8080', answerTimeoutMs: 10_000 },
  });
  expect(configuration.platform.institutions.assessed).toEqual({
    clientId: 'a',
    clientSecret: 's',
    algorithm: 'HMAC-SM3',
    hmacKey: '00ff',
  });
});

test('keeps the node silent for as long as the file says', () => {
  expect(readConfiguration(write(valid)).platform).not.toHaveProperty('nodeSilenceMs');
  const patient = readConfiguration(write(`${valid}  nodeSilenceSeconds: 61.5\n`));
  expect(patient.platform.nodeSilenceMs).toBe(61_500);
});

test('says which options the platform claims, and nothing where the file says nothing', () => {
  expect(readConfiguration(write(valid)).platform).not.toHaveProperty('claims');
  const claiming = readConfiguration(write(`${valid}  claims: [written-licences]\n`));
  expect(claiming.platform.claims).toEqual(['written-licences']);
  expect(misuse(write(`${valid}  claims: [telepathy]\n`)).message).toContain('platform.claims.0');
});

test.each([
  ['no YAML', 'profile: [unclosed', 'bad-configuration', /xinheng\.config\.yaml:1 is no YAML/, /syntax/],
  [
    'a misspelt member',
    valid.replace('address:', 'adress:'),
    'bad-configuration',
    /:\d+ "platform" (has no member "adress"|lacks "address")/,
    /address|Add it/,
  ],
  [
    'an address with a path',
    valid.replace('8080/', '8080/api'),
    'bad-configuration',
    /:4 "platform.address"/,
    /Correct/,
  ],
  [
    'SM2 without a key',
    valid.replace('algorithm: HMAC-SM3, hmacKey: "00ff"', 'algorithm: SM2-SM3'),
    'bad-configuration',
    /platform\.institutions\.assessed signs with SM2-SM3/,
    /PEM/,
  ],
  [
    'a key file that is not there',
    valid.replace('algorithm: HMAC-SM3, hmacKey: "00ff"', 'privateKeyFile: no.pem'),
    'missing-key',
    /no\.pem/,
    /privateKeyFile/,
  ],
  [
    'an environment variable that is not set',
    valid.replace('clientSecret: s', 'clientSecret: "${XINHENG_TEST_UNSET}"'),
    'missing-environment',
    /XINHENG_TEST_UNSET/,
    /Set/,
  ],
])('refuses %s', (_, content, code, sentence, remedy) => {
  const error = misuse(write(content));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
  expect(error.remedy).toMatch(remedy);
});

test('says what to do when there is no file', () => {
  const error = misuse(join(folder, 'absent.yaml'));
  expect(error.code).toBe('no-configuration');
  expect(error.remedy).toContain('--reference');
});
