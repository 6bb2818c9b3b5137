import { describe, expect, it, vi } from 'vitest';
import type { NetworkRule } from '../src/contract/admin.ts';
import { wireEffectOf } from '../src/contract/wire-effect.ts';
import { startNetwork } from './network.ts';
import { createRuleBook } from './rule-book.ts';
import { callDepartment } from './testing/department-caller.ts';
import { PlatformCaller } from './testing/platform-caller.ts';
import { createPlatformListener } from './testing/platform-listener.ts';
import { createTestNetwork } from './testing/test-network.ts';

const path = '/api/creditInquiry/environment.rating';
const rule = (change: object) => ({ id: 'r', member: 'provincial-node', ...change }) as NetworkRule;

async function connect(relayTimeoutMs = 5_000) {
  const network = createTestNetwork({ relayTimeoutMs });
  const platform = new PlatformCaller(network);
  const credentials = await platform.admit();
  const token = await platform.token(credentials);
  const { enterpriseName, uscc } = network.world.company(0);
  const ask = (held = token) => platform.call(path, { enterpriseName, uniscId: uscc }, { token: held });
  return { network, platform, credentials, uscc, ask, rules: network.control.rules };
}

const target = { member: 'department', operation: 'callItem' } as const;
const touched = (change: object, calls: number, seed = 's') => {
  const book = createRuleBook(undefined, { seed });
  book.add([{ id: 'r', member: 'department', action: 'unavailable', ...change }]);
  return Array.from({ length: calls }, () => book.take(target).length).join('');
};

describe('which calls a rule touches', () => {
  it('is the nth, or those of a range', () => {
    expect(touched({ nth: 3 }, 5)).toBe('00100');
    expect(touched({ nth: { from: 2, to: 3 } }, 5)).toBe('01100');
    expect(touched({ nth: { from: 4 }, times: 1 }, 6)).toBe('000100');
  });

  it('is drawn, and drawn alike from the same seed', () => {
    const drawn = touched({ probability: 0.5 }, 64);
    expect(drawn).toBe(touched({ probability: 0.5 }, 64));
    expect(drawn).not.toBe(touched({ probability: 0.5 }, 64, 'another'));
    expect(drawn).toMatch(/^(?=.*0)(?=.*1)/);
  });

  it('is bounded by the time of the world, and counted', () => {
    let now = Date.parse('2026-01-12T09:00:00+08:00');
    const book = createRuleBook(undefined, { clock: { now: () => now } });
    const between = { from: '2026-01-12T10:00:00+08:00', to: '2026-01-12T11:00:00+08:00' };
    book.add([{ id: 'r', member: 'department', action: 'unavailable', between }]);
    const taken = [0, 1, 2].map((hours) => {
      now = Date.parse('2026-01-12T09:00:00+08:00') + hours * 3_600_000;
      return book.take(target).length;
    });
    expect(taken).toEqual([0, 1, 0]);
    expect(book.inForce()).toMatchObject([{ matched: 1, touched: 1 }]);
  });

  it('draws a latency between its bounds', () => {
    const book = createRuleBook();
    book.add([{ id: 'r', member: 'department', action: 'delay', milliseconds: { from: 5, to: 9 } }]);
    for (let call = 0; call < 20; call += 1) {
      const [drawn] = book.take(target);
      expect(drawn?.action === 'delay' && drawn.milliseconds).toSatisfy((ms: number) => ms >= 5 && ms <= 9);
    }
  });
});

describe('what a rule does', () => {
  it.each(['hang', 'reset'] as const)(
    'lets no answer leave: %s, before or after the work',
    async (action) => {
      const { network, rules } = await connect();
      rules.add([rule({ operation: 'getStatus', action, times: 1 })]);
      const response = await network.apps.provincialNode(new Request('http://node.invalid/api/status'));
      expect(wireEffectOf(response)).toBe(action);
      expect(network.control.journal.entries({ operation: 'getStatus' })).toMatchObject([
        { response: { status: 0, body: '' } },
      ]);
    },
  );

  it('turns a national node that hangs, resets or breaks off into 5002 and 5001', async () => {
    const { ask, rules } = await connect(200);
    for (const [action, code] of [
      ['hang', '5002'],
      ['reset', '5001'],
      ['half-answer', '5001'],
    ]) {
      rules.add([rule({ member: 'national-node', operation: 'inquire', action, times: 1 })]);
      expect([action, (await ask()).code]).toEqual([action, code]);
    }
  });

  it('breaks off, resets and hangs on a socket, and closes all the same', async () => {
    const network = await startNetwork({ profile: 'national-2021', seed: 'test', companies: 20 });
    const { rules, journal } = network.inProcess.control;
    const status = () => fetch(`${network.addresses.provincialNode}/api/status`);
    rules.add([rule({ operation: 'getStatus', action: 'half-answer', times: 1 })]);
    await expect(status().then((response) => response.text())).rejects.toThrow('terminated');
    rules.add([rule({ operation: 'getStatus', action: 'reset', times: 1 })]);
    await expect(status()).rejects.toThrow('fetch failed');
    rules.add([rule({ operation: 'getStatus', action: 'hang', times: 1 })]);
    const hanging = status().catch(() => 'gone');
    await vi.waitFor(() => expect(journal.length).toBe(3));
    await network.close();
    expect(await hanging).toBe('gone');
  });

  it('ends a token early, which another one heals', async () => {
    const { ask, rules, platform, credentials } = await connect();
    rules.add([rule({ operation: 'inquire', action: 'token-expired-early', times: 1 })]);
    expect([(await ask()).code, (await ask()).code]).toEqual(['2003', '2003']);
    expect((await ask(await platform.token(credentials))).code).toBe('0000');
  });

  it.each(['honest', 'lying'] as const)('answers with stale data, its time %s', async (asOf) => {
    const { network, ask, rules, uscc } = await connect();
    const item = 'environment.rating';
    const before = (await ask()).plain as { records: Record<string, unknown>[] };
    const [row] = network.world.records(item, 0, network.clock.now());
    const record = { ...row?.record, ratingScore: 7 };
    network.control.moveTo(network.clock.now() + 60_000);
    network.control.apply([{ kind: 'put-record', uscc, item, recordId: row?.recordId ?? '', record }]);
    const after = (await ask()).plain as { records: unknown; asOf: string };
    expect(after.records).not.toEqual(before.records);
    rules.add([
      rule({
        member: 'national-node',
        operation: 'inquire',
        action: 'stale-data',
        milliseconds: 60_000,
        asOf,
      }),
    ]);
    const stale = (await ask()).plain as { records: unknown; asOf: string };
    expect(stale.records).toEqual(before.records);
    expect(stale.asOf === after.asOf).toBe(asOf === 'lying');
  });

  it('has the clock of a member go wrong: its times and what it takes for expired', async () => {
    const { network, ask, rules } = await connect();
    rules.add([rule({ action: 'clock-skew', milliseconds: 86_400_000 })]);
    const response = await network.apps.provincialNode(new Request('http://node.invalid/api/status'));
    expect(await response.json()).toMatchObject({ time: '2026-01-13 09:00:00' });
    expect((await ask()).code).toBe('2003');
    rules.remove('r');
    expect((await ask()).code).toBe('0000');
  });

  it('tampers with a named field', async () => {
    const { network, ask, rules } = await connect();
    rules.add([rule({ operation: 'inquire', action: 'tampered-answer', field: 'asOf', times: 1 })]);
    await expect(ask()).rejects.toThrow('signature');
    const [spoiled] = network.control.journal.entries({ member: 'provincial-node', operation: 'inquire' });
    expect(spoiled).toMatchObject({ plainResponse: { asOf: '2026-01-12 09:00:000' }, rules: ['r'] });
  });

  it.each(['key', 'data'] as const)(
    'tampers with the %s on the wire, and not with the content',
    async (part) => {
      const { network, ask, rules } = await connect();
      const honest = (await ask()).plain;
      rules.add([rule({ operation: 'inquire', action: 'tampered-answer', part, times: 1 })]);
      await expect(ask()).rejects.toThrow(/decrypt|signature/);
      const [, spoiled] = network.control.journal.entries({
        member: 'provincial-node',
        operation: 'inquire',
      });
      expect(spoiled?.plainResponse).toEqual(honest);
    },
  );
});

describe('callbacks', () => {
  async function told(...rules: object[]) {
    const listener = createPlatformListener({
      nodeKey: () => network.publicKeys.provincialNode,
      now: () => network.clock.now(),
    });
    const network = createTestNetwork({ sendToPlatform: listener.send });
    const { applicationId } = await new PlatformCaller(network).admit();
    network.control.setCallback(applicationId, 'http://platform.invalid/');
    network.control.rules.add(rules.map((each, place) => rule({ id: `r${place}`, times: 1, ...each })));
    for (const dueOn of ['2026-12-01', '2026-12-02']) {
      network.control.notify({ kind: 're-assessment-due', dueOn });
    }
    await network.control.deliverEvents();
    return {
      network,
      days: () => listener.received.map(({ event }) => String(event['dueOn']).slice(-1)).join(''),
    };
  }

  it('come twice, late, in another order or not at all', async () => {
    expect((await told()).days()).toBe('12');
    expect((await told({ action: 'callback-duplicated' })).days()).toBe('112');
    expect((await told({ action: 'callback-reordered' })).days()).toBe('21');
    expect((await told({ action: 'callback-lost' })).days()).toBe('2');
    const { network, days } = await told({ action: 'callback-delayed', milliseconds: 60_000 });
    expect(days()).toBe('2');
    network.control.moveTo(network.clock.now() + 60_000);
    await network.control.deliverEvents();
    expect(days()).toBe('21');
  });

  it('come late and wrongly signed at the first attempt, where a rule names deliverEvent', async () => {
    const callback = { operation: 'deliverEvent' };
    const { network, days } = await told({ ...callback, action: 'wrong-signature' });
    expect(days()).toBe('2');
    network.control.moveTo(network.clock.now() + 60_000);
    await network.control.deliverEvents();
    expect(days()).toBe('21');

    const began = performance.now();
    const late = await told({ ...callback, action: 'delay', milliseconds: 40 });
    expect(late.days()).toBe('12');
    expect(performance.now() - began).toBeGreaterThanOrEqual(39);
    const delivered = late.network.control.journal.entries({ operation: 'deliverEvent' });
    expect(delivered.map(({ rules }) => rules)).toEqual([['r0'], []]);
    expect((await told({ action: 'delay', milliseconds: 60_000 })).days()).toBe('12');
  });
});

describe('a request whose answer is lost', () => {
  it.each(['hang', 'reset'] as const)('was acted on where the rule says so: %s', async (action) => {
    const { network, platform, rules, credentials } = await connect();
    const token = await platform.token(credentials);
    const [row] = network.world.records('environment.rating', 0, network.clock.now());
    const send = async (externalSystemId: string, batchId: string) => {
      const batch = { batchId, rows: [{ externalSystemId, record: row?.record }] };
      const answer = await platform.call('/api/upload/environment.rating', batch, { token });
      return (answer.plain as { rows: { status: string }[] }).rows[0]?.status;
    };
    for (const [processed, status] of [
      [true, 'duplicate'],
      [false, 'accepted'],
    ] as const) {
      const id = `row-${String(processed)}`;
      rules.add([rule({ operation: 'uploadBatch', action, times: 1, processed })]);
      // In this process a lost answer is one without bytes.
      await send(id, `lost-${id}`).catch(() => undefined);
      expect(await send(id, `again-${id}`)).toBe(status);
    }
  });
});

it('tells the changes of long ago where a feed is stale', async () => {
  const network = createTestNetwork();
  const item = 'environment.rating';
  const { uscc } = network.world.company(0);
  const feed = async (cursor: string) =>
    (await callDepartment(network, `/v1/items/${item}/changes?limit=500&cursor=${cursor}`)).body as {
      changes: unknown[];
      nextCursor: string;
    };
  const { nextCursor } = await feed('start');
  const [row] = network.world.records(item, 0, network.clock.now());
  network.control.moveTo(network.clock.now() + 60_000);
  network.control.apply([{ kind: 'withdraw-record', uscc, item, recordId: row?.recordId ?? '' }]);
  network.control.moveTo(network.clock.now() + 60_000);
  network.control.rules.add([
    rule({
      member: 'department',
      operation: 'listChanges',
      action: 'stale-data',
      milliseconds: 90_000,
      times: 1,
    }),
  ]);
  expect(await feed(nextCursor)).toMatchObject({ changes: [], nextCursor });
  expect((await feed(nextCursor)).changes).toHaveLength(1);
});
