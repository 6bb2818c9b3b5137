import { expect, it } from 'vitest';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';
import { createMemoryStore } from './memory-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const stores = { memory: createMemoryStore, SQLite: () => openSqliteStore(':memory:') };

it.each(Object.entries(stores))(
  'a world in %s begins anew: clock, events, admissions, tokens, journal, rules',
  async (name, open) => {
    const store = open();
    const beside = await store.within('beside');
    createTestNetwork({ seed: 'beside' }, beside).control.moveTo(Date.parse('2026-02-01T00:00:00+08:00'));
    const network = createTestNetwork({}, store);
    const { control, clock, world } = network;
    const start = clock.now();
    const platform = new PlatformCaller(network);
    const credentials = await platform.admit();
    const token = await platform.token(credentials);
    const { uscc, enterpriseName } = world.company(0);
    const item = 'environment.rating';
    const [row] = world.records(item, 0, start);
    control.apply([{ kind: 'withdraw-record', uscc, item, recordId: row?.recordId ?? '' }]);
    control.moveTo(start + 1000);
    control.rules.add([{ id: 'r', member: 'department', action: 'unavailable' }]);
    control.reset();

    expect(control.state()).toMatchObject({ now: start, journalLength: 0, rules: [], admissions: [] });
    expect((await platform.call('/api/getToken', credentials)).code).toBe('2001');
    const again = await platform.admit();
    const inquiry = { enterpriseName, uniscId: uscc };
    const path = `/api/creditInquiry/${item}`;
    expect((await platform.call(path, inquiry, { token })).code).toBe('2002');
    const fresh = await platform.token(again);
    expect((await platform.call(path, inquiry, { token: fresh })).plain).toMatchObject({
      records: [row?.record],
    });
    expect(control.journal.entries()[0]).toMatchObject({ sequence: 1 });

    if (name === 'SQLite') {
      expect(createTestNetwork({}, store).control.state().admissions).toHaveLength(1);
      expect(() => createTestNetwork({ seed: 'another' }, beside)).toThrow(
        'The store was made with seed "beside", not "another".',
      );
    }
    await store.close();
  },
);
