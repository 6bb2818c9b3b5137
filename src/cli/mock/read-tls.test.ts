import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createThrowAwayAuthority } from '../../crypto/certificate/throw-away-authority.ts';
import { Misuse } from '../misuse.ts';
import { readTls, unnamedHostsWarning, type TlsOptions } from './read-tls.ts';
import { writeTlsFiles } from './write-tls-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-tls-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const day = 86_400_000;
const authority = createThrowAwayAuthority('An authority');
const good = authority.issue({ commonName: 'node', use: 'server', names: ['node.test', '127.0.0.1'] });
const other = authority.issue({ commonName: 'other', use: 'server' });
const old = authority.issue({
  commonName: 'old',
  use: 'server',
  from: Date.UTC(2020, 0, 1),
  until: Date.UTC(2021, 0, 1),
});
const coming = authority.issue({ commonName: 'coming', use: 'server', from: Date.now() + day });
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const files = {
  cert: put('cert.pem', good.cert),
  key: put('key.pem', good.key),
  otherKey: put('other-key.pem', other.key),
  oldCert: put('old.pem', old.cert),
  oldKey: put('old-key.pem', old.key),
  comingCert: put('coming.pem', coming.cert),
  comingKey: put('coming-key.pem', coming.key),
  ca: put('ca.pem', `# the authority\n${authority.cert}\n${authority.cert}`),
  garbage: put('garbage.pem', 'garbage'),
  broken: put('broken.pem', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'),
  encrypted: put(
    'encrypted.pem',
    privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
  ),
  missing: path.join(folder, 'missing.pem'),
};

function misuseOf(act: () => unknown): Misuse {
  try {
    act();
  } catch (error) {
    if (error instanceof Misuse) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

test('speaks HTTP where nothing is told', () => {
  expect(readTls({})).toBeUndefined();
});

test('takes a certificate with its key, and authorities of clients', () => {
  const taken = readTls({ tlsCert: files.cert, tlsKey: files.key, tlsClientCa: files.ca });
  expect(taken).toMatchObject({ certificate: good });
  expect(taken?.clientCa).toContain(authority.cert);
});

test('makes a certificate for more names, and one for clients', () => {
  expect(readTls({ tls: 'self-signed', tlsName: ['network', '10.0.0.7', '*.a-b.test'] })).toEqual({
    certificate: 'self-signed',
    names: ['network', '10.0.0.7', '*.a-b.test'],
  });
  expect(readTls({ tls: 'self-signed', tlsClientOut: 'client.pem' })?.clientCa).toBe('self-signed');
});

test.each<[string, TlsOptions, string, string, string]>([
  [
    'a certificate that is not there',
    { tlsCert: files.missing, tlsKey: files.key },
    'cannot-read-tls-file',
    `Cannot read ${files.missing}.`,
    'Give --tls-cert a PEM file that this user may read.',
  ],
  [
    'a folder for a key',
    { tlsCert: files.cert, tlsKey: folder },
    'cannot-read-tls-file',
    `Cannot read ${folder}.`,
    '--tls-key',
  ],
  [
    'garbage for a certificate',
    { tlsCert: files.garbage, tlsKey: files.key },
    'bad-certificate',
    `${files.garbage} holds no certificate in PEM.`,
    'openssl x509 -inform der',
  ],
  [
    'a broken certificate',
    { tlsCert: files.broken, tlsKey: files.key },
    'bad-certificate',
    `${files.broken} holds no certificate in PEM.`,
    '--tls-cert',
  ],
  [
    'a certificate for a key',
    { tlsCert: files.cert, tlsKey: files.cert },
    'bad-key',
    `${files.cert} holds no private key in PEM.`,
    '-----BEGIN PRIVATE KEY-----',
  ],
  [
    'an encrypted key',
    { tlsCert: files.cert, tlsKey: files.encrypted },
    'bad-key',
    `The key in ${files.encrypted} is encrypted.`,
    'openssl pkey -in',
  ],
  [
    'the key of another certificate',
    { tlsCert: files.cert, tlsKey: files.otherKey },
    'key-does-not-belong',
    `The key in ${files.otherKey} does not belong to the certificate in ${files.cert}.`,
    'the certificate of the server comes first',
  ],
  [
    'an expired certificate',
    { tlsCert: files.oldCert, tlsKey: files.oldKey },
    'certificate-expired',
    `The certificate of "CN=old" in ${files.oldCert} expired on 2021-01-01T00:00:00.000Z.`,
    'Renew it',
  ],
  [
    'a certificate of days to come',
    { tlsCert: files.comingCert, tlsKey: files.comingKey },
    'certificate-not-yet-valid',
    `The certificate of "CN=coming" in ${files.comingCert} is valid only from`,
    "correct this machine's clock",
  ],
  [
    'garbage for an authority',
    { tls: 'self-signed', tlsClientCa: files.garbage },
    'bad-certificate',
    `${files.garbage} holds no certificate in PEM.`,
    '--tls-client-ca',
  ],
  [
    'an expired authority',
    { tls: 'self-signed', tlsClientCa: files.oldCert },
    'certificate-expired',
    'CN=old',
    'Renew it',
  ],
  [
    'a certificate without a key',
    { tlsCert: files.cert },
    'tls-half-told',
    '--tls-cert says nothing without --tls-key.',
    'Add --tls-key, or leave it out.',
  ],
  [
    'a key without a certificate',
    { tlsKey: files.key },
    'tls-half-told',
    '--tls-key says nothing without --tls-cert.',
    '',
  ],
  [
    'an authority without TLS',
    { tlsClientCa: files.ca },
    'tls-half-told',
    '--tls-client-ca says nothing without --tls self-signed, or --tls-cert and --tls-key.',
    '',
  ],
  [
    'a place for an authority that is not made',
    { tlsCert: files.cert, tlsKey: files.key, tlsCaOut: 'x' },
    'tls-half-told',
    '--tls-ca-out says nothing without --tls self-signed.',
    '',
  ],
  [
    'a name without TLS',
    { tlsName: ['x'] },
    'tls-half-told',
    '--tls-name says nothing without --tls self-signed.',
    '',
  ],
  [
    'two certificates',
    { tls: 'self-signed', tlsCert: files.cert, tlsKey: files.key },
    'tls-told-twice',
    '--tls self-signed and --tls-cert with --tls-key exclude each other.',
    'Leave one of them out.',
  ],
  [
    'two authorities of clients',
    { tls: 'self-signed', tlsClientCa: files.ca, tlsClientOut: 'x' },
    'tls-told-twice',
    '--tls-client-ca and --tls-client-out exclude each other.',
    '',
  ],
  [
    'a name that is none',
    { tls: 'self-signed', tlsName: ['https://network/'] },
    'bad-tls-name',
    '"https://network/" is neither a host name nor an IP address.',
    '',
  ],
])('refuses %s', (_, options, code, sentence, remedy) => {
  const misuse = misuseOf(() => readTls(options));
  expect(misuse.code).toBe(code);
  expect(misuse.message).toContain(sentence);
  expect(misuse.remedy).toContain(remedy);
});

test('warns in both languages of a certificate that does not name where it is shown', () => {
  const tls = { certificate: good };
  expect(unnamedHostsWarning(tls, { nationalNode: 'https://127.0.0.1:1' })).toBeUndefined();
  expect(unnamedHostsWarning(tls, { nationalNode: 'https://node.test:1' })).toBeUndefined();
  const lines = unnamedHostsWarning(tls, { nationalNode: 'https://[::1]:1' })?.split('\n') ?? [];
  expect(lines[0]).toContain('警告：证书不含 ::1');
  expect(lines[1]).toContain('warning: the certificate does not name ::1');
});

test('writes what clients need, the key for this user alone', () => {
  const caFile = path.join(folder, 'out-ca.pem');
  const clientFile = put('out-client.pem', 'of an earlier start');
  chmodSync(clientFile, 0o644);
  writeTlsFiles({ ca: authority.cert, clientCertificate: good }, { caFile, clientFile });
  expect(statSync(clientFile).mode & 0o777).toBe(0o600);
  const taken = readTls({ tlsCert: clientFile, tlsKey: clientFile, tlsClientCa: caFile });
  expect(taken?.clientCa).toBe(authority.cert);
});

test('says where it cannot write', () => {
  const caFile = path.join(folder, 'no-such-folder', 'ca.pem');
  expect(misuseOf(() => writeTlsFiles({ ca: authority.cert }, { caFile }))).toMatchObject({
    code: 'cannot-write',
    message: `Cannot write ${caFile}.`,
    remedy: 'Give --tls-ca-out a file that this user may write.',
  });
  const clientFile = path.join(folder, 'a-folder');
  mkdirSync(clientFile);
  expect(misuseOf(() => writeTlsFiles({ clientCertificate: good }, { clientFile })).remedy).toContain(
    '--tls-client-out',
  );
});
