import { readFileSync } from 'node:fs';
import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import type { Options, PostgresType } from 'postgres';
import { NetworkStoreError } from './network-store-error.ts';

/** How to reach a database, with words for people that hold no password. */
export interface PostgresAddress {
  /** For the client: without what stands in `options`. */
  readonly url: string;
  readonly options: Pick<Options<Record<string, PostgresType>>, 'ssl' | 'host'>;
  /** `host:port/database`. */
  readonly name: string;
}

const modes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];

/** Whether `--store` names a database server, not a file. */
export function isPostgresUrl(location: string): boolean {
  return /^postgres(ql)?:\/\//.test(location);
}

/**
 * Reads `postgres://user:password@host:port/database?sslmode=…&sslrootcert=…&sslcert=…&sslkey=…`; `host` in the query
 * is a folder with a socket. Throws a NetworkStoreError for what cannot be read.
 */
export function readPostgresUrl(location: string): PostgresAddress {
  const url = parse(location);
  const take = (name: string): string | undefined => {
    const value = url.searchParams.get(name) ?? undefined;
    url.searchParams.delete(name);
    return value;
  };
  const socket = take('host');
  const mode = take('sslmode') ?? 'prefer';
  const ca = readNamed(take('sslrootcert'), 'sslrootcert');
  const cert = readNamed(take('sslcert'), 'sslcert');
  const key = readNamed(take('sslkey'), 'sslkey');
  if (!modes.includes(mode)) {
    throw new NetworkStoreError(
      'store-address-unreadable',
      `The address of the store has sslmode "${mode}".`,
      `Use one of ${modes.join(', ')}.`,
    );
  }
  // As libpq does: who names a root certificate has it checked.
  const isVerified = mode.startsWith('verify-') || (mode === 'require' && ca !== undefined);
  const ssl = isVerified
    ? {
        rejectUnauthorized: true,
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        // Node takes an address without a name for localhost; the name is that of the address of the store.
        checkServerIdentity: (_name: string, shown: PeerCertificate) =>
          mode === 'verify-full' ? checkServerIdentity(url.hostname, shown) : undefined,
      }
    : mode === 'require' && cert !== undefined
      ? { rejectUnauthorized: false, cert, ...(key === undefined ? {} : { key }) }
      : mode === 'disable' || socket !== undefined
        ? false
        : mode === 'require'
          ? 'require'
          : 'prefer';
  const database = url.pathname.slice(1);
  const port = url.port === '' ? '5432' : url.port;
  return {
    url: url.href,
    options: { ssl, ...(socket === undefined ? {} : { host: socket }) },
    name: `${socket ?? (url.hostname || 'localhost')}:${port}/${decodeURIComponent(database)}`,
  };
}

function parse(location: string): URL {
  try {
    return new URL(location);
  } catch (cause) {
    throw new NetworkStoreError(
      'store-address-unreadable',
      'The address of the store cannot be read.',
      'Write it as postgres://user:password@host:5432/database, with the signs : / ? # @ of a password percent-encoded.',
      { cause: new Error('It is no URL.', { cause }) },
    );
  }
}

function readNamed(file: string | undefined, parameter: string): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new NetworkStoreError(
      'store-certificate-unreadable',
      `The address of the store names ${parameter} "${file}", which cannot be read.`,
      'Name a PEM file that this user may read.',
      { cause },
    );
  }
}
