import { readFileSync } from 'node:fs';
import { ConfigurationError } from './configuration-error.ts';
import { readClients } from './read-clients.ts';
import type { RegisteredClient } from './store/client-store.ts';

/** Everything that the platform is told when it starts. */
export interface Configuration {
  /** 0 takes a free port. */
  readonly port: number;
  readonly name: string;
  /** Where the node reaches the platform, without path; absent, somebody else tells the node. */
  readonly publicUrl?: string;
  readonly profile: string;
  /** A file of node:sqlite, or `:memory:`. */
  readonly database: string;
  readonly node: {
    readonly url: string;
    /** Pinned: `04‖X‖Y` in upper-case hex. */
    readonly publicKey: string;
  };
  /** Milliseconds that the node may take to answer an upload, and ten more a row; absent, as long as it may for anything. */
  readonly uploadTimeoutMs?: number;
  /** The national node, where the platform was connected to it before; once cut over nothing is sent there (先立后破). */
  readonly formerNodeUrl?: string;
  readonly department: {
    readonly url: string;
    readonly clientId: string;
    /** HMAC-SM3 key in hex. */
    readonly key: string;
  };
  /** Present where node and departments speak HTTPS of a private authority, or ask for a certificate. */
  readonly upstreamTls?: UpstreamTls;
  /** PEM of what the platform shows whoever calls it over HTTPS, with its key; absent, it speaks HTTP. */
  readonly certificate?: string;
  readonly operator: {
    /** Code of the body that runs the platform, and the division (GB/T 2260) it serves. */
    readonly uscc: string;
    readonly division: string;
  };
  readonly clients: readonly RegisteredClient[];
  /** Present only while the platform is tested: the clock can be moved, and one fault can be put in. */
  readonly testing?: {
    readonly token: string;
    /** Epoch ms at which the clock stands when the platform starts; absent, it runs. */
    readonly start?: number;
    readonly fault?: string;
  };
}

/** PEM texts. */
export interface UpstreamTls {
  /** The authorities to trust; those of the machine where none is told. */
  readonly ca?: string;
  /** What the platform shows, with its key. */
  readonly certificate?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the platform's configuration from its environment; throws a ConfigurationError. */
export function readConfiguration(environment: Environment): Configuration {
  const token = environment['PLATFORM_TESTING_TOKEN'];
  const isSet = (name: string) => (environment[name] ?? '') !== '';
  return {
    port: readPort(environment['PLATFORM_PORT'] ?? '0'),
    name: environment['PLATFORM_NAME'] ?? '参考平台',
    profile: environment['PLATFORM_PROFILE'] ?? 'national-2021',
    database: environment['PLATFORM_DB'] ?? ':memory:',
    node: {
      url: readUrl(environment, 'PLATFORM_NODE_URL'),
      publicKey: readHex(environment, 'PLATFORM_NODE_PUBLIC_KEY', 130).toUpperCase(),
    },
    department: {
      url: readUrl(environment, 'PLATFORM_DEPARTMENT_URL'),
      clientId: required(environment, 'PLATFORM_DEPARTMENT_CLIENT_ID'),
      key: readHex(environment, 'PLATFORM_DEPARTMENT_KEY'),
    },
    operator: {
      uscc: environment['PLATFORM_OPERATOR_USCC'] ?? '91990101MA00000237',
      division: environment['PLATFORM_DIVISION'] ?? '990100',
    },
    clients: readClients(required(environment, 'PLATFORM_CLIENTS')),
    ...(isSet('PLATFORM_PUBLIC_URL') ? { publicUrl: readUrl(environment, 'PLATFORM_PUBLIC_URL') } : {}),
    ...(isSet('PLATFORM_FORMER_NODE_URL')
      ? { formerNodeUrl: readUrl(environment, 'PLATFORM_FORMER_NODE_URL') }
      : {}),
    ...(isSet('PLATFORM_UPLOAD_TIMEOUT_MS')
      ? { uploadTimeoutMs: readMilliseconds(environment, 'PLATFORM_UPLOAD_TIMEOUT_MS') }
      : {}),
    ...readUpstreamTls(environment),
    ...(isSet('PLATFORM_CERTIFICATE')
      ? { certificate: readPem(environment, 'PLATFORM_CERTIFICATE') ?? '' }
      : {}),
    ...(token === undefined ? {} : { testing: readTesting(environment, token) }),
  };
}

function readUpstreamTls(environment: Environment): Pick<Configuration, 'upstreamTls'> {
  const ca = readPem(environment, 'PLATFORM_UPSTREAM_CA');
  const certificate = readPem(environment, 'PLATFORM_UPSTREAM_CERTIFICATE');
  if (ca === undefined && certificate === undefined) return {};
  return {
    upstreamTls: {
      ...(ca === undefined ? {} : { ca }),
      ...(certificate === undefined ? {} : { certificate }),
    },
  };
}

function readPem(environment: Environment, name: string): string | undefined {
  const file = environment[name];
  if (file === undefined || file === '') return undefined;
  try {
    const text = readFileSync(file, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch {
    // What cannot be read holds none either.
  }
  throw new ConfigurationError(
    'certificate-invalid',
    `${name} is "${file}", which is no readable file with a certificate.`,
    'Give a PEM file.',
  );
}

function readTesting(environment: Environment, token: string): NonNullable<Configuration['testing']> {
  if (token.length < 16) {
    throw new ConfigurationError(
      'testing-token-too-short',
      'PLATFORM_TESTING_TOKEN has fewer than 16 characters.',
      'Draw a random one for each run, or leave it out in service.',
    );
  }
  const start = environment['PLATFORM_START'];
  const fault = environment['PLATFORM_FAULT'];
  return {
    token,
    ...(start === undefined ? {} : { start: readInstant(start) }),
    ...(fault === undefined || fault === '' ? {} : { fault }),
  };
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  throw new ConfigurationError(
    'variable-missing',
    `${name} is not set.`,
    'Set it; see mocks/platform/README.md.',
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigurationError(
    'port-invalid',
    `PLATFORM_PORT is "${text}", which is no port.`,
    'Give a number from 0 to 65535; 0 takes a free one.',
  );
}

function readMilliseconds(environment: Environment, name: string): number {
  const text = required(environment, name);
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new ConfigurationError(
    'duration-invalid',
    `${name} is "${text}", which is no number of milliseconds.`,
    'Give a whole number from 1 to 999999.',
  );
}

function readUrl(environment: Environment, name: string): string {
  const text = required(environment, name);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') {
    return text.replace(/\/+$/, '');
  }
  throw new ConfigurationError(
    'url-invalid',
    `${name} is "${text}", which is no http address.`,
    'Give scheme, host and port, e.g. http://127.0.0.1:8080.',
  );
}

function readHex(environment: Environment, name: string, length?: number): string {
  const text = required(environment, name);
  const fits = length === undefined ? text.length >= 32 && text.length % 2 === 0 : text.length === length;
  if (fits && /^[0-9A-Fa-f]+$/.test(text)) return text;
  throw new ConfigurationError(
    'key-invalid',
    `${name} is not the hex of a key.`,
    length === undefined ? 'Give at least 16 bytes in hex.' : `Give ${String(length)} hex digits.`,
  );
}

function readInstant(text: string): number {
  const instant = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(instant)) return instant;
  throw new ConfigurationError(
    'start-invalid',
    `PLATFORM_START is "${text}", which is no instant.`,
    'Give ISO 8601 with an offset, e.g. 2026-01-12T09:00:00+08:00.',
  );
}
