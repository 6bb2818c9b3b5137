import { readFileSync } from 'node:fs';
import { sm3 } from '../../src/crypto/index.ts';
import { ConfigurationError } from './configuration-error.ts';
import { lastSecondOf, parseTime } from './shanghai-time.ts';
import type { ClientRole, ClientStatus, RegisteredClient } from './store/client-store.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * The clients that a file lists: `{institutions: [{clientId, name, secret | secretSm3, algorithm, publicKeyHex |
 * hmacKey, status, assessmentValidUntil}], node: {clientId, publicKeyHex}, operator: {clientId, publicKeyHex}}`.
 */
export function readClients(file: string): readonly RegisteredClient[] {
  const listed = members(parseFile(file), file);
  const { institutions, node, operator } = listed;
  if (!Array.isArray(institutions)) throw unreadable(file, '"institutions" is no list');
  return [
    ...institutions.map((entry, index) =>
      institution(members(entry, `institutions[${String(index)}]`), file),
    ),
    machine(members(node, 'node'), 'node', file),
    machine(members(operator, 'operator'), 'operator', file),
  ];
}

function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ConfigurationError(
      'clients-unreadable',
      `PLATFORM_CLIENTS names "${file}", which cannot be read as JSON.`,
      'Give the path of the client file; see mocks/platform/README.md.',
      cause,
    );
  }
}

function institution(entry: Members, file: string): RegisteredClient {
  const clientId = text(entry, 'clientId', file);
  const status = text(entry, 'status', file);
  if (!isStatus(status)) throw unreadable(file, `"${clientId}" has no known status`);
  const digest = entry['secretSm3'] ?? sm3(text(entry, 'secret', file)).toString('hex');
  if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) {
    throw unreadable(file, `"${clientId}" has no SM3 digest of a secret`);
  }
  return {
    clientId,
    role: 'institution',
    name: text(entry, 'name', file),
    secretDigest: digest,
    ...verification(entry, clientId, file),
    status,
    assessmentValidUntil: validUntil(entry['assessmentValidUntil'], clientId, file),
  };
}

/** The node and the operator: always connected, no secret, no token. */
function machine(entry: Members, role: Exclude<ClientRole, 'institution'>, file: string): RegisteredClient {
  const clientId = text(entry, 'clientId', file);
  const key = verification({ algorithm: 'SM2-SM3', ...entry }, clientId, file);
  return {
    clientId,
    role,
    name: clientId,
    secretDigest: null,
    ...key,
    status: 'connected',
    assessmentValidUntil: null,
  };
}

function verification(entry: Members, clientId: string, file: string) {
  const { algorithm } = entry;
  const key = algorithm === 'SM2-SM3' ? entry['publicKeyHex'] : entry['hmacKey'];
  const form = algorithm === 'SM2-SM3' ? /^04[0-9A-Fa-f]{128}$/ : /^(?:[0-9A-Fa-f]{2}){16,}$/;
  if (algorithm !== 'SM2-SM3' && algorithm !== 'HMAC-SM3') {
    throw unreadable(file, `"${clientId}" has no known algorithm`);
  }
  if (typeof key !== 'string' || !form.test(key))
    throw unreadable(file, `"${clientId}" has no ${algorithm} key`);
  return { algorithm, verificationKey: key } as const;
}

/** A date means its last second; a time means itself. */
function validUntil(value: unknown, clientId: string, file: string): number | null {
  if (value === undefined || value === null) return null;
  const instant =
    typeof value !== 'string' ? Number.NaN : value.length === 10 ? lastSecondOf(value) : parseTime(value);
  if (Number.isNaN(instant))
    throw unreadable(file, `"${clientId}" has an assessmentValidUntil that is no date`);
  return instant + 999;
}

function isStatus(status: string): status is ClientStatus {
  return ['connected', 'suspended', 'unassessed'].includes(status);
}

function members(value: unknown, where: string): Members {
  if (typeof value === 'object' && value !== null) return value as Members;
  throw unreadable(where, 'an object is missing');
}

function text(entry: Members, name: string, file: string): string {
  const value = entry[name];
  if (typeof value === 'string' && value !== '') return value;
  throw unreadable(file, `"${name}" is missing`);
}

function unreadable(file: string, what: string): ConfigurationError {
  return new ConfigurationError(
    'clients-invalid',
    `The client file "${file}" cannot be used: ${what}.`,
    'Compare it with mocks/platform/README.md.',
  );
}
