import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { ServerCertificate } from '../../contract/secure-server.ts';
import { Misuse } from '../misuse.ts';
import type { TlsWords } from './tls-words.ts';

/** How the parts are called, and when they have to hold (epoch ms). */
interface Reading {
  readonly words: TlsWords;
  readonly now: number;
}

/** Reads a server's certificate and its key; throws a {@link Misuse} for what no server could present at `now`. */
export function readCertificate(
  { cert: certFile, key: keyFile }: { readonly cert: string; readonly key: string },
  { words, now }: Reading,
): ServerCertificate {
  const cert = readPem(certFile, words.cert);
  const key = readPem(keyFile, words.key);
  const [certificate] = parseCertificates(cert, { file: certFile, option: words.cert, words, now });
  const privateKey = parseKey(key, { file: keyFile, option: words.key });
  if (certificate?.checkPrivateKey(privateKey) !== true) {
    throw new Misuse(
      'key-does-not-belong',
      `The key in ${keyFile} does not belong to the certificate in ${certFile}.`,
      'Give the key that the certificate was requested with; in a chain, the certificate of the server comes first.',
    );
  }
  try {
    createSecureContext({ cert, key, minVersion: 'TLSv1.2' });
  } catch (cause) {
    throw new Misuse(
      'bad-certificate',
      `No server can present the certificate in ${certFile}.`,
      'Give one for RSA with at least 2048 bits or for ECDSA; TLS here knows no SM2.',
      { cause },
    );
  }
  return { cert, key };
}

/** Reads certificates of authorities that hold at `now`; throws a {@link Misuse}. */
export function readAuthorities(file: string, { words, now }: Reading): string {
  const pem = readPem(file, words.clientCa);
  parseCertificates(pem, { file, option: words.clientCa, words, now });
  return pem;
}

function readPem(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Misuse(
      'cannot-read-tls-file',
      `Cannot read ${file}.`,
      `Give ${option} a PEM file that this user may read.`,
      { cause },
    );
  }
}

function parseCertificates(
  pem: string,
  { file, option, words, now }: Reading & { readonly file: string; readonly option: string },
): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  const certificates = blocks.map((block) => parseCertificate(block, { file, option }));
  if (certificates.length === 0) throw noCertificate(file, option);
  for (const certificate of certificates) assertValidAt(certificate, { file, words, now });
  return certificates;
}

function parseCertificate(
  block: string,
  { file, option }: { readonly file: string; readonly option: string },
): X509Certificate {
  try {
    return new X509Certificate(block);
  } catch (cause) {
    throw noCertificate(file, option, cause);
  }
}

function noCertificate(file: string, option: string, cause?: unknown): Misuse {
  return new Misuse(
    'bad-certificate',
    `${file} holds no certificate in PEM.`,
    `Give ${option} a file with "-----BEGIN CERTIFICATE-----"; from DER, "openssl x509 -inform der" writes one.`,
    { cause },
  );
}

function assertValidAt(
  certificate: X509Certificate,
  { file, words, now }: Reading & { readonly file: string },
): void {
  const { validFromDate, validToDate } = certificate;
  const subject = certificate.subject.replaceAll('\n', ', ');
  if (validToDate.getTime() < now) {
    throw new Misuse(
      'certificate-expired',
      `The certificate of "${subject}" in ${file} expired on ${validToDate.toISOString()}.`,
      `Renew it, or let ${words.selfSigned} make one.`,
    );
  }
  if (validFromDate.getTime() > now) {
    throw new Misuse(
      'certificate-not-yet-valid',
      `The certificate of "${subject}" in ${file} is valid only from ${validFromDate.toISOString()}.`,
      `Wait, correct this machine's clock, or let ${words.selfSigned} make one.`,
    );
  }
}

function parseKey(
  pem: string,
  { file, option }: { readonly file: string; readonly option: string },
): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    const isEncrypted = pem.includes('ENCRYPTED');
    throw new Misuse(
      'bad-key',
      isEncrypted ? `The key in ${file} is encrypted.` : `${file} holds no private key in PEM.`,
      isEncrypted
        ? `Decrypt it into another file with "openssl pkey -in ${file}".`
        : `Give ${option} a file with "-----BEGIN PRIVATE KEY-----".`,
      { cause },
    );
  }
}

/** Whether a client that checks names takes the certificate for `host`'s. */
export function isNamed(cert: string, host: string): boolean {
  const certificate = new X509Certificate(cert);
  return (isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host)) !== undefined;
}
