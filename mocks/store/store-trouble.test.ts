import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReplica } from '../testing/balanced-network.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import {
  findPostgres,
  postgresMissing,
  startPostgres,
  type PostgresServer,
} from '../testing/postgres-server.ts';
import { away } from './away.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { openStore } from './open-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person at the keyboard is told. */
async function told(location: string): Promise<string> {
  const error: unknown = await openStore(location).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error) || !('code' in error) || !('remedy' in error)) return 'It opens.';
  return `${String(error.code)}: ${error.message} ${String(error.remedy)}`;
}

describe('an address that leads nowhere', () => {
  it.each([
    ['a folder as a SQLite file', folder, /^store-unusable: The store .* cannot be used\. Name a new file/],
    ['a file of something else', path.join(folder, 'text'), /^store-unusable: The store .* cannot be used\./],
    ['nothing', ' ', /^store-unnamed: The store has no name\. Name a file/],
    ['what is no URL', 'postgres://u:p#@:x/db', /^store-address-unreadable: The address .*percent-encoded/],
    [
      'an unknown sslmode',
      'postgres://127.0.0.1:1/x?sslmode=maybe',
      /^store-address-unreadable: The address of the store has sslmode "maybe"\. Use one of disable/,
    ],
    [
      'a certificate that is not there',
      'postgres://127.0.0.1:1/x?sslmode=verify-full&sslrootcert=/nowhere.pem',
      /^store-certificate-unreadable: .*sslrootcert "\/nowhere\.pem".* Name a PEM file/,
    ],
    [
      'a port where nobody listens',
      'postgres://user:secret@127.0.0.1:1/x',
      /^store-unreachable: No PostgreSQL can be reached at 127\.0\.0\.1:1\/x\. Start the server/,
    ],
    [
      'a socket that is not there',
      `postgres://localhost/x?host=${folder}`,
      /^store-unreachable: No PostgreSQL can be reached at \//,
    ],
  ])('is said: %s', async (_what, location, sentence) => {
    writeFileSync(path.join(folder, 'text'), 'This is no database, and long enough to be seen as none.');
    const said = await told(location);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('secret');
  });
});

const isThere = findPostgres() !== undefined;
describe.skipIf(!isThere)(`a PostgreSQL in trouble${isThere ? '' : ` (skipped: ${postgresMissing})`}`, () => {
  let server: PostgresServer;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.createDatabase();
  });
  afterAll(() => server.close());

  const as = (change: (address: URL) => void) => {
    const address = new URL(url);
    change(address);
    return address.href;
  };

  it('says what is wrong with user, database, TLS and rights', async () => {
    const admin = postgres(url, { max: 1, onnotice: () => undefined });
    await admin.unsafe("CREATE ROLE guarded LOGIN PASSWORD 'right'; CREATE ROLE guest LOGIN");
    await admin.end();
    const withUser = (user: string, password = '') =>
      as((address) => {
        address.username = user;
        address.password = password;
      });
    expect(await told(withUser('guest'))).toMatch(/^store-not-permitted: The user may not .* Let it: GRANT/);
    await server.guard('guarded');
    expect(await told(withUser('guarded', 'wrong'))).toMatch(
      /^store-refused-user: .*does not accept this user and password\. Mend them/,
    );
    expect(await told(withUser('nobody-at-all'))).toMatch(/^store-refused-user: /);
    expect(await told(as((address) => (address.pathname = '/nowhere')))).toMatch(
      /^store-unknown-database: .* has no such database\. Create it/,
    );
    expect(await told(as((address) => address.searchParams.set('sslmode', 'verify-full')))).toMatch(
      /^store-tls-failed: No trusted connection .* Check sslmode and sslrootcert/,
    );
  });

  it('refuses the world of others, and tables of another form', async () => {
    const replica = await openReplica(url);
    await expect(openReplica(url, { seed: 'another' })).rejects.toThrow(
      'The store was made with seed "test", not "another".',
    );
    await replica.store.close();
    const other = await server.createDatabase();
    const admin = postgres(other, { max: 1 });
    await admin`CREATE TABLE xinheng_schema AS SELECT 99 AS version`;
    await admin.end();
    expect(await told(other)).toMatch(
      /^store-of-another-version: .*version 99; .* Use the xinheng that made/,
    );
  });

  it('answers 9999 while the server is away, keeps what was acknowledged and nothing else, and recovers', async () => {
    const { store, network } = await openReplica(url);
    const platform = new PlatformCaller(network);
    const credentials = await platform.admit();
    const token = await platform.token(credentials);
    const [row] = network.world.records('environment.rating', 0, network.clock.now());
    const upload = (externalSystemId: string) =>
      platform.call(
        '/api/upload/environment.rating',
        { batchId: 'batch-0001', rows: [{ externalSystemId, record: row?.record }] },
        { token },
      );
    expect((await upload('before')).plain).toMatchObject({ rows: [{ status: 'accepted' }] });

    const lost = store.turn(async () => {
      network.control.rules.add([{ id: 'lost', member: 'department', action: 'unavailable' }]);
      await server.kill();
    });
    await expect(lost).rejects.toMatchObject({ code: '9999', status: 500 });
    expect(await upload('meanwhile')).toMatchObject({
      code: '9999',
      message: 'The store of the network cannot be reached. Ask again.',
    });

    await server.start();
    expect((await upload('before')).plain).toMatchObject({ rows: [{ status: 'duplicate' }] });
    expect((await upload('meanwhile')).plain).toMatchObject({ rows: [{ status: 'accepted' }] });
    expect(await store.turn(async () => network.control.rules.list())).toEqual([]);
    await store.close();
  });

  it('lets nobody save outside of a turn, and a turn that waits lets others have theirs', async () => {
    const [one, other] = [await openPostgresStore(url), await openPostgresStore(url)];
    const beside = { one: await one.within('beside'), other: await other.within('beside') };
    expect(() => beside.one.save([{ kind: 'upload', key: 'k', value: 1 }])).toThrow('cannot be reached');
    const order: string[] = [];
    await beside.one.turn(async () => {
      beside.one.save([{ kind: 'upload', key: 'k', value: 1 }]);
      // A turn within a turn is the same one, and what waits inside lets go of both.
      await beside.one.turn(() =>
        away(async () => {
          await beside.other.turn(async () => {
            beside.other.follow('upload', {
              put: (key, value) => void order.push(`${key} ${String(value)}`),
              remove: () => void order.push('gone'),
              clear: () => undefined,
            });
          });
        }),
      );
      beside.one.save([{ kind: 'upload', key: 'k', value: undefined }]);
    });
    await beside.other.turn(async () => undefined);
    expect(order).toEqual(['k 1', 'gone']);
    await one.forget('beside');
    await beside.one.turn(async () => beside.one.save([{ kind: 'upload', key: 'new', value: 2 }]));
    await beside.other.turn(async () => undefined);
    expect(order).toEqual(['k 1', 'gone', 'new 2']);
    await Promise.all([one.close(), other.close()]);
  });

  it('gives an event to one replica at a time', async () => {
    const [one, other] = [await openPostgresStore(url), await openPostgresStore(url)];
    let atOnce = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? one : other).alone('errand', work)));
    expect(most).toBe(1);
    await Promise.all([one.close(), other.close()]);
  });
});
