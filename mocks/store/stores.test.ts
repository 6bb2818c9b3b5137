import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { NetworkInProcess } from '../create-network.ts';
import { balance, openReplica, type Replica } from '../testing/balanced-network.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { PlatformCaller, type Credentials } from '../testing/platform-caller.ts';
import { createPlatformListener } from '../testing/platform-listener.ts';
import {
  findPostgres,
  postgresMissing,
  startPostgres,
  type PostgresServer,
} from '../testing/postgres-server.ts';
import { createMemoryStore } from './memory-store.ts';
import type { NetworkStore } from './network-store.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { lastingRegisterCases } from './lasting-register-cases.ts';
import { passingRegisterCases } from './passing-register-cases.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-stores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const isThere = findPostgres() !== undefined;
const skipped = isThere ? '' : ` (skipped: ${postgresMissing})`;

const ratings = '/api/creditInquiry/environment.rating';
const arrears = '/api/creditInquiry/tax.arrears';

/** A licence of company 0 for its arrears of tax, usable `count` times; its id. */
async function uploadLicence(
  network: NetworkInProcess,
  platform: PlatformCaller,
  told: { readonly credentials: Credentials; readonly token: string; readonly count: number },
): Promise<string> {
  const { uscc, enterpriseName } = network.world.company(0);
  const { plain } = await platform.upload({
    publicKey: platform.key.publicKey.hex,
    token: told.token,
    enterpriseName,
    uniscId: uscc,
    authorizedInfos: 'tax.arrears',
    authorizedOrgsCode: 'bank-001',
    platformId: told.credentials.platformId,
    authorizedStartTime: '2026-01-12 09:00:00',
    authorizedEndTime: '2026-02-11 08:59:59',
    hashCode: sm3('%PDF-1.7').toString('hex').toUpperCase(),
    count: String(told.count),
  });
  return (plain as { licenseId: string }).licenseId;
}

/* What the registers keep, whatever keeps it for them. */

const everyRegisterCase = () => [...lastingRegisterCases(), ...passingRegisterCases()];

describe('registers in memory', () => {
  it.each(everyRegisterCase())('$name', ({ open }) => {
    const { first, later } = open(createMemoryStore());
    first();
    later();
  });
});

describe('registers in SQLite', () => {
  it.each(lastingRegisterCases())('$name, over a restart', async ({ name, open }) => {
    const file = path.join(folder, `${name}.sqlite`);
    const before = openSqliteStore(file);
    open(before).first();
    await before.close();
    const after = openSqliteStore(file);
    open(after).later();
    await after.close();
  });

  it.each(passingRegisterCases())('$name', async ({ name, open }) => {
    const store = openSqliteStore(path.join(folder, `${name}.sqlite`));
    const { first, later } = open(store);
    first();
    later();
    await store.close();
  });
});

describe.skipIf(!isThere)(`a world in PostgreSQL${skipped}`, () => {
  let server: PostgresServer;
  const opened: NetworkStore[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await server.close();
  });

  async function open(url: string): Promise<NetworkStore> {
    const store = await openPostgresStore(url);
    opened.push(store);
    return store;
  }

  /** Two replicas of a new world, and what a balancer makes of them. */
  async function connect(options: Parameters<typeof openReplica>[1] = {}) {
    const url = await server.createDatabase();
    const replicas = await Promise.all([openReplica(url, options), openReplica(url, options)]);
    opened.push(...replicas.map(({ store }) => store));
    const [one, other] = replicas;
    return { url, one, other, network: balance(replicas) };
  }

  const inTurn = <T>({ store, network }: Replica, work: (network: NetworkInProcess) => T | Promise<T>) =>
    store.turn(async () => work(network));

  describe('registers of two replicas', () => {
    let stores: readonly NetworkStore[];
    beforeAll(async () => {
      const url = await server.createDatabase();
      stores = [await open(url), await open(url)];
    });
    it.each(everyRegisterCase())('$name', async ({ name, open: openRegister }) => {
      const [one, other] = await Promise.all(stores.map((store) => store.within(name)));
      if (!one || !other) throw new Error('There are two.');
      const mine = await one.turn(async () => openRegister(one));
      const theirs = await other.turn(async () => openRegister(other));
      await one.turn(async () => mine.first());
      await other.turn(async () => theirs.later());
    });
  });

  it('is one network behind a balancer: credentials, token, licence, uploads, events, clock, rules, journal', async () => {
    const listener = createPlatformListener({
      nodeKey: () => network.publicKeys.provincialNode,
      now: () => network.clock.now(),
    });
    const { one, other, network } = await connect({ sendToPlatform: listener.send });
    const platform = new PlatformCaller(network);
    const credentials = await platform.admit();
    const token = await platform.token(credentials);
    const { uscc, enterpriseName } = network.world.company(0);
    const licence = await uploadLicence(network, platform, { credentials, token, count: 3 });
    const inquiry = { enterpriseName, uniscId: uscc, licenseId: licence };
    const codes = [];
    for (let n = 0; n < 4; n++) {
      codes.push((await platform.call(arrears, inquiry, { token })).code);
    }
    expect(codes).toEqual(['0000', '0000', '0000', '3004']);

    const [row] = network.world.records('environment.rating', 0, network.clock.now());
    const batch = { batchId: 'batch-0001', rows: [{ externalSystemId: 'E1', record: row?.record }] };
    const upload = async () =>
      (await platform.call('/api/upload/environment.rating', batch, { token })).plain;
    expect(await upload()).toMatchObject({ rows: [{ status: 'accepted' }] });
    expect(await upload()).toMatchObject({ rows: [{ status: 'duplicate' }] });
    expect(await upload()).toMatchObject({ rows: [{ status: 'duplicate' }] });

    const put = {
      kind: 'put-record',
      uscc,
      item: 'environment.rating',
      recordId: row?.recordId ?? '',
    } as const;
    await inTurn(one, ({ control }) =>
      control.apply([{ ...put, record: { ...row?.record, ratingScore: 7 } }]),
    );
    const clear = { enterpriseName, uniscId: uscc };
    for (const _ of [one, other]) {
      expect((await platform.call(ratings, clear, { token })).plain).toMatchObject({
        records: [{ ratingScore: 7 }],
      });
    }

    await platform.call('/api/callback', { callbackUrl: 'http://platform.invalid/events' }, { token });
    await inTurn(other, ({ control }) => control.notify({ ...put, kind: 'correction' }));
    await Promise.all([one, other].map(({ network: { control } }) => control.deliverEvents()));
    expect(listener.received).toHaveLength(1);

    await inTurn(other, ({ control, clock }) => control.moveTo(clock.now() + 7_200_000));
    expect(await inTurn(one, ({ clock }) => clock.now())).toBe(other.network.clock.now());
    for (const _ of [one, other]) expect((await platform.call(ratings, clear, { token })).code).toBe('2003');

    await inTurn(one, ({ control }) =>
      control.rules.add([
        {
          id: 'r',
          member: 'provincial-node',
          operation: 'getToken',
          action: 'result-code',
          code: '5001',
          times: 1,
        },
      ]),
    );
    const { appId, appKey, appSecret } = credentials;
    const asked = [];
    for (const _ of [1, 2])
      asked.push((await platform.call('/api/getToken', { appId, appKey, appSecret })).code);
    expect(asked).toEqual(['5001', '0000']);
    const journals = await Promise.all(
      [one, other].map((each) => inTurn(each, ({ control }) => control.journal.entries())),
    );
    expect(journals[0]).toEqual(journals[1]);
    expect(journals[0]?.map(({ sequence }) => sequence)).toEqual(journals[0]?.map((_, place) => place + 1));

    await inTurn(one, ({ control }) => control.reset());
    expect(await inTurn(other, ({ control }) => control.state())).toMatchObject({
      admissions: [],
      journalLength: 0,
    });
    expect((await platform.admit()).platformId).not.toBe(credentials.platformId);
  });

  it('has its namespaces at each replica, and what happened in them', async () => {
    const { one, other } = await connect();
    const made = await inTurn(one, ({ namespaces }) => namespaces.create({ id: 'beside', companies: 10 }));
    const start = made.network.clock.now();
    await made.network.control.turn(async () => made.network.control.moveTo(start + 1000));
    const found = await other.network.namespaces.find('beside');
    const state = await found?.control.turn(async () => found.control.state());
    expect(state).toMatchObject({ now: start + 1000, companies: 10 });
    const status = await other.network.apps.provincialNode(
      new Request('http://member.invalid/ns/beside/api/status'),
    );
    expect(status.status).toBe(200);
    expect(await made.network.control.turn(async () => made.network.control.state())).toMatchObject({
      journalLength: 1,
    });
    expect(await inTurn(other, ({ namespaces }) => namespaces.remove('beside'))).toBe(true);
    expect(await inTurn(one, ({ namespaces }) => namespaces.find('beside'))).toBeUndefined();
  });

  it('lets exactly one of twenty at once use a nonce, and exactly as many as a licence allows use it', async () => {
    const { network } = await connect();
    const target = '/v1/items/environment.rating/changes';
    const nonce = 'the-same-nonce-for-all';
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => callDepartment(network, target, { nonce })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => (body as { code?: string }).code === '2007')).toHaveLength(19);

    const platform = new PlatformCaller(network);
    const credentials = await platform.admit();
    const token = await platform.token(credentials);
    const [row] = network.world.records('environment.rating', 0, network.clock.now());
    const path = '/api/upload/environment.rating';
    const results = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const batch = { batchId: 'b-00000001', rows: [{ externalSystemId: 'E1', record: row?.record }] };
        const { plain } = await platform.call(path, batch, { token });
        return (plain as { rows: { status: string }[] }).rows[0]?.status;
      }),
    );
    expect(results.filter((status) => status === 'accepted')).toHaveLength(1);
    expect(results.filter((status) => status === 'duplicate')).toHaveLength(19);

    const licenseId = await uploadLicence(network, platform, { credentials, token, count: 5 });
    const { uscc: uniscId, enterpriseName } = network.world.company(0);
    const uses = await Promise.all(
      Array.from({ length: 20 }, () =>
        platform.call(arrears, { uniscId, enterpriseName, licenseId }, { token }),
      ),
    );
    expect(uses.filter(({ code }) => code === '0000')).toHaveLength(5);
    expect(uses.filter(({ code }) => code === '3004')).toHaveLength(15);
  });
});
