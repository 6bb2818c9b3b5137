import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PlatformTls } from '../driver/run-binding.ts';
import { Misuse } from './misuse.ts';

const code = 'bad-platform-tls';

/** Reads the files that `platform.tls` names, beside the configuration; throws a {@link Misuse} for what no client could use. */
export function readPlatformTls(
  { ca, cert, key, serverName }: PlatformTls,
  { address, folder }: { readonly address: string; readonly folder: string },
): PlatformTls {
  if (!address.startsWith('https:')) {
    throw new Misuse(
      code,
      `platform.tls is about HTTPS, and platform.address is ${address}. / platform.tls 只用于 HTTPS 地址。`,
      'Correct the address, or take "tls" away.',
    );
  }
  const trusted = ca === undefined ? undefined : readPem('ca', resolve(folder, ca));
  if (trusted !== undefined) certificatesOf('ca', trusted);
  const named = { ...(trusted && { ca: trusted.text }), ...(serverName !== undefined && { serverName }) };
  if (cert === undefined || key === undefined) return named;
  const [shown, secret] = [readPem('cert', resolve(folder, cert)), readPem('key', resolve(folder, key))];
  const [certificate] = certificatesOf('cert', shown);
  if (certificate?.checkPrivateKey(privateKeyOf(secret)) !== true) {
    throw new Misuse(
      code,
      `The key in ${secret.file} does not belong to the certificate in ${shown.file}. / platform.tls 的证书与私钥不匹配。`,
      'Give the key that the certificate was requested with; in a chain, the own certificate comes first.',
    );
  }
  return { ...named, cert: shown.text, key: secret.text };
}

interface Pem {
  readonly file: string;
  readonly text: string;
}

function readPem(member: string, file: string): Pem {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw new Misuse(
      code,
      `Cannot read platform.tls.${member}, ${file}. / 无法读取 platform.tls.${member} 指定的文件。`,
      'Name a PEM file that this user may read, beside the configuration.',
      { cause },
    );
  }
}

function certificatesOf(member: string, { file, text }: Pem): readonly X509Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block));
  } catch {
    // Said below, as for a file without any.
  }
  throw new Misuse(
    code,
    `platform.tls.${member}, ${file}, holds no certificate in PEM. / platform.tls.${member} 不是 PEM 证书。`,
    'Give a file with "-----BEGIN CERTIFICATE-----"; from DER, "openssl x509 -inform der" writes one.',
  );
}

function privateKeyOf({ file, text }: Pem): KeyObject {
  try {
    return createPrivateKey(text);
  } catch (cause) {
    throw new Misuse(
      code,
      `platform.tls.key, ${file}, holds no private key in PEM that can be read without a password. / platform.tls.key 不是可直接读取的 PEM 私钥。`,
      `Give one with "-----BEGIN PRIVATE KEY-----"; "openssl pkey -in ${file}" decrypts one.`,
      { cause },
    );
  }
}
