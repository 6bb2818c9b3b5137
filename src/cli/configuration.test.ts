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

test('sends no more in a second than the file says, and nobody is weighed at a snail’s pace', () => {
  expect(readConfiguration(write(valid)).platform).not.toHaveProperty('requestsPerSecond');
  const limited = readConfiguration(write(`${valid}  requestsPerSecond: 40\n`));
  expect(limited.platform.requestsPerSecond).toBe(40);
  expect(misuse(write(`${valid}  requestsPerSecond: 2\n`)).message).toContain('platform.requestsPerSecond');
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
    /:4 "platform" has no member "adress"\.$/,
    /^Did you mean "address"\?$/,
  ],
  [
    'an address with a path',
    valid.replace('8080/', '8080/api'),
    'bad-configuration',
    /:4 "platform\.address" must be an http or https address without a path, like http:\/\/127\.0\.0\.1:8080\.$/,
    /^It is "http:\/\/127\.0\.0\.1:8080\/api"\.$/,
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

test('tells all flaws at once, by their lines, and five of them at most', () => {
  const wrong = valid
    .replace('name: 某市平台', 'name: ""')
    .replace('8080/', '8080/api')
    .replace('hmacKey: "00ff"', 'hmacKey: "oops-secret"');
  const file = write(wrong);
  const three = misuse(file);
  expect(three.message).toBe(`${file}:3 "platform.name" is empty.`);
  expect(three.remedy).toBe(
    [
      'Say what it is.',
      'Wrong besides:',
      `  ${file}:4 "platform.address" must be an http or https address without a path, like http://127.0.0.1:8080. It is "http://127.0.0.1:8080/api".`,
      `  ${file}:6 "platform.institutions.assessed.hmacKey" must be bytes in hex, two digits each. Correct the value.`,
    ].join('\n'),
  );
  const seven = misuse(write(`${wrong}  a: 1\n  b: 2\n  c: 3\n  d: 4\n`));
  expect(seven.remedy.split('\n')).toHaveLength(7);
  expect(seven.remedy).toMatch(/:8 "platform" has no member "a"\. [^]*\n {2}and 2 more\.$/);
});

test('names every variable that is not set', () => {
  const unset = valid.replaceAll('clientSecret: s', 'clientSecret: "${XINHENG_TEST_A}${XINHENG_TEST_B}"');
  const error = misuse(write(unset));
  expect(error.message).toMatch(/uses \$\{XINHENG_TEST_A\}, \$\{XINHENG_TEST_B\}, which are not set\.$/);
  expect(error.remedy).toBe('Set the environment variables XINHENG_TEST_A, XINHENG_TEST_B.');
});

test('says what to do when there is no file', () => {
  const error = misuse(join(folder, 'absent.yaml'));
  expect(error.code).toBe('no-configuration');
  expect(error.remedy).toContain('--reference');
});
