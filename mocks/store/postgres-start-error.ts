import { NetworkStoreError } from './network-store-error.ts';

const unreachable = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EACCES',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ECONNRESET',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
];

/** Why a store in PostgreSQL cannot be opened, as a sentence and what to do. `name` is its address without secrets. */
export function postgresStartError(cause: unknown, name: string): unknown {
  if (!(cause instanceof Error) || cause instanceof NetworkStoreError) return cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const say = (id: string, sentence: string, remedy: string) =>
    new NetworkStoreError(id, sentence, remedy, { cause });
  if (/certificate|SSL|TLS|CERT|ALTNAME/i.test(`${code} ${cause.message}`)) {
    return say(
      'store-tls-failed',
      `No trusted connection to the store at ${name} comes about.`,
      'Check sslmode and sslrootcert in its address; sslmode=disable goes without TLS.',
    );
  }
  return (
    sayByCode(code, { name, say }) ??
    say(
      'store-failed',
      `The store at ${name} failed.`,
      'Mend what the cause names, and start the network again.',
    )
  );
}

function sayByCode(
  code: string,
  {
    name,
    say,
  }: {
    readonly name: string;
    readonly say: (id: string, sentence: string, remedy: string) => NetworkStoreError;
  },
): NetworkStoreError | undefined {
  if (unreachable.includes(code) || code.startsWith('57P') || code === '53300') {
    return say(
      'store-unreachable',
      `No PostgreSQL can be reached at ${name}.`,
      'Start the server, or name another one with --store postgres://user:password@host:port/database.',
    );
  }
  switch (code) {
    case '28P01':
    case '28000':
      return say(
        'store-refused-user',
        `The PostgreSQL at ${name} does not accept this user and password.`,
        'Mend them in the address of --store, or set PGPASSWORD; the server must let the user in from here.',
      );
    case '3D000':
      return say(
        'store-unknown-database',
        `The PostgreSQL at ${name} has no such database.`,
        'Create it (createdb), or name another one at the end of the address.',
      );
    case '42501':
      return say(
        'store-not-permitted',
        `The user may not make or use the tables xinheng_* at ${name}.`,
        'Let it: GRANT CREATE, USAGE ON SCHEMA public TO <user>, or make the user the owner of the database.',
      );
    default:
      return undefined;
  }
}
