import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';
import { openKept } from './kept.ts';
import type { NetworkStore, StoredKind } from './network-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** The values of a kind as a follower is told them. */
function load(store: NetworkStore, kind: StoredKind): [string, unknown][] {
  return [...openKept(store, kind)].map(([key, value]) => [key, value]);
}

const freshFile = () => path.join(folder, `${++files}.sqlite`);

describe('the SQLite store', () => {
  it('loads in the order of first saving what was saved last', () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    store.save([
      { kind: 'upload', key: 'b', value: 1 },
      { kind: 'upload', key: 'a', value: 1 },
    ]);
    store.save([{ kind: 'upload', key: 'b', value: { n: 2 } }]);
    void store.close();
    const again = openSqliteStore(file);
    expect(load(again, 'upload')).toEqual([
      ['b', { n: 2 }],
      ['a', 1],
    ]);
    expect(load(again, 'event')).toEqual([]);
    void again.close();
  });

  it('has on disk what was saved before its process was killed', () => {
    const file = freshFile();
    const module = new URL('./sqlite-store.ts', import.meta.url).href;
    const program = `
      const { openSqliteStore } = await import(${JSON.stringify(module)});
      openSqliteStore(${JSON.stringify(file)}).save([{ kind: 'event', key: '0', value: 'told' }]);
      process.kill(process.pid, 'SIGKILL');`;
    const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    expect([signal, stderr.toString()]).toEqual(['SIGKILL', expect.not.stringContaining('Error')]);
    const after = openSqliteStore(file);
    expect(load(after, 'event')).toEqual([['0', 'told']]);
    void after.close();
  });

  it('saves all values or none', () => {
    const store = openSqliteStore(freshFile());
    const circular: { self?: unknown } = {};
    circular.self = circular;
    expect(() =>
      store.save([
        { kind: 'event', key: '0', value: 1 },
        { kind: 'event', key: '1', value: circular },
      ]),
    ).toThrow();
    expect(load(store, 'event')).toEqual([]);
    void store.close();
  });
});

describe('a network with a store', () => {
  const path = '/api/creditInquiry/environment.rating';

  it('goes on after a restart: clock, events, admission, uploads', async () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    const before = createTestNetwork({}, store);
    const platform = new PlatformCaller(before);
    const credentials = await platform.admit();
    const token = await platform.token(credentials);
    const { uscc, enterpriseName } = before.world.company(0);
    const item = 'environment.rating';
    const [row] = before.world.records(item, 0, before.clock.now());
    const record = { ...row?.record, ratingScore: 7 };
    const put = { kind: 'put-record', uscc, item, recordId: row?.recordId ?? '', record } as const;
    before.control.apply([
      { ...put, at: before.clock.now() - 1000 },
      { ...put, record: row?.record ?? {}, at: before.clock.now() + 5000 },
    ]);
    before.control.moveTo(before.clock.now() + 1000);
    const batch = { batchId: 'batch-0001', rows: [{ externalSystemId: 'E1', record: row?.record }] };
    await platform.call('/api/upload/environment.rating', batch, { token });

    const restarted = openSqliteStore(file);
    const after = createTestNetwork({}, restarted);
    const again = new PlatformCaller(after);
    expect(after.clock.now()).toBe(before.clock.now());
    expect(after.publicKeys).toEqual(before.publicKeys);
    const inquiry = { enterpriseName, uniscId: uscc };
    expect((await again.call(path, inquiry, { token })).code).toBe('2002');
    const fresh = await again.token(credentials);
    expect((await again.call(path, inquiry, { token: fresh })).plain).toMatchObject({ records: [record] });
    const { plain } = await again.call('/api/upload/environment.rating', batch, { token: fresh });
    expect(plain).toMatchObject({ rows: [{ status: 'duplicate' }] });
    after.control.moveTo(after.clock.now() + 4000);
    expect((await again.call(path, inquiry, { token: fresh })).plain).toMatchObject({
      records: [row?.record],
    });
    void restarted.close();
    void store.close();
  });

  it('refuses the store of another world', () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    createTestNetwork({}, store);
    expect(() => createTestNetwork({ seed: 'another' }, store)).toThrow(
      'The store was made with seed "test", not "another".',
    );
    void store.close();
  });
});
