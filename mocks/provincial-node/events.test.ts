import { describe, expect, it } from 'vitest';
import type { NetworkInProcess } from '../create-network.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createPlatformListener } from '../testing/platform-listener.ts';
import { createTestNetwork } from '../testing/test-network.ts';

const callbackUrl = 'http://platform.invalid/v1/node/events?of=node';
const minute = 60_000;
const down = { status: 503, contentType: 'text/plain', body: 'down' };

/** A network whose platforms listen, and one platform admitted to it. */
async function connect(store = openSqliteStore(':memory:')) {
  const listener = createPlatformListener({
    nodeKey: () => network.publicKeys.provincialNode,
    now: () => network.clock.now(),
  });
  const network: NetworkInProcess = createTestNetwork({ sendToPlatform: listener.send }, store);
  const platform = await admit(network, 'platform', '91990101MA00000237');
  return { network, listener, platform };
}

async function admit(network: NetworkInProcess, name: string, operatorUscc: string) {
  const caller = new PlatformCaller(network, name);
  const { applicationId, ...credentials } = await caller.admit('2026-12-31', operatorUscc);
  const token = await caller.token(credentials);
  const call = (path: string, plain: unknown) => caller.call(path, plain, { token });
  return { caller, applicationId, credentials, call };
}

function correctionIn({ world }: NetworkInProcess) {
  return {
    kind: 'correction',
    item: 'environment.rating',
    uscc: world.company(0).uscc,
    recordId: 'ENV-1',
    occurredAt: '2026-01-12 08:00:00',
  };
}

describe('events of the node', () => {
  it('reach the address of the platform, signed, under one id, and are in the journal', async () => {
    const { network, listener, platform } = await connect();
    await platform.call('/api/callback', { callbackUrl });
    const [eventId] = network.control.notify(correctionIn(network));
    await network.control.deliverEvents();
    expect(listener.received).toMatchObject([
      { url: callbackUrl, event: { ...correctionIn(network), eventId } },
    ]);
    expect(network.control.journal.entries({ operation: 'deliverEvent' })).toMatchObject([
      {
        member: 'provincial-node',
        item: 'environment.rating',
        request: { url: callbackUrl },
        response: { status: 200 },
        plainRequest: { eventId },
        violations: [],
      },
    ]);
    await network.control.deliverEvents();
    expect(listener.received).toHaveLength(1);
  });

  it('are tried again later and later with fresh nonces, as Retry-After says, and at last given up', async () => {
    const { network, listener, platform } = await connect();
    await platform.call('/api/callback', { callbackUrl });
    network.control.notify(correctionIn(network));
    listener.answers.push(...Array.from({ length: 7 }, () => down));
    listener.answers[1] = { ...down, retryAfterSeconds: 600 };
    const waits = [0, 1, 10, 30, 120, 360, 1440];
    for (const [tries, minutes] of waits.entries()) {
      network.control.moveTo(network.clock.now() + minutes * minute - (tries > 0 ? 1 : 0));
      await network.control.deliverEvents();
      if (tries > 0) {
        expect(listener.received).toHaveLength(tries);
        network.control.moveTo(network.clock.now() + 1);
        await network.control.deliverEvents();
      }
      expect(listener.received).toHaveLength(tries + 1);
    }
    expect(new Set(listener.received.map(({ nonce }) => nonce)).size).toBe(7);
    expect(new Set(listener.received.map(({ event }) => event['eventId'])).size).toBe(1);
    expect(network.control.nodeEvents().sent).toMatchObject([{ state: 'given-up', attempts: 7, met: '503' }]);
    network.control.moveTo(network.clock.now() + 10_000 * minute);
    await network.control.deliverEvents();
    expect(listener.received).toHaveLength(7);
    await network.control.deliverEvents('undelivered');
    expect(network.control.nodeEvents().sent).toMatchObject([{ state: 'delivered' }]);
  });

  it('wait where there is no address, are listed, and go out once there is one', async () => {
    const { network, listener, platform } = await connect();
    const event = correctionIn(network);
    network.control.notify(event);
    network.control.notify({ ...event, occurredAt: '2026-01-11 08:00:00' });
    await network.control.deliverEvents();
    expect(listener.received).toEqual([]);
    const list = async (query: object) => (await platform.call('/api/events/list', query)).plain;
    expect(await list({ pageIndex: 1, pageSize: 1 })).toMatchObject({
      total: 2,
      events: [{ occurredAt: '2026-01-11 08:00:00' }],
    });
    expect(await list({ pageIndex: 3, pageSize: 1 })).toMatchObject({ total: 2, events: [] });
    expect(await list({ since: '2026-01-12 08:00:00', pageIndex: 1, pageSize: 20 })).toMatchObject({
      total: 1,
    });
    expect((await list({ pageIndex: 0, pageSize: 20 })) ?? 'refused').toBe('refused');
    expect((await platform.call('/api/callback', { callbackUrl })).plain).toEqual({ callbackUrl });
    await network.control.deliverEvents();
    expect(listener.received).toHaveLength(2);
    expect((await platform.call('/api/callback', {})).plain).toEqual({});
    network.control.notify(event);
    await network.control.deliverEvents();
    expect(listener.received).toHaveLength(2);
  });

  it('outlive a restart', async () => {
    const store = openSqliteStore(':memory:');
    const { network, platform } = await connect(store);
    await platform.call('/api/callback', { callbackUrl });
    network.control.notify(correctionIn(network));
    const { listener, network: after } = await reconnect(store);
    await after.control.deliverEvents();
    expect(listener.received).toHaveLength(1);
  });

  it('that are no events are not sent', async () => {
    const { network } = await connect();
    const { recordId: _, ...event } = correctionIn(network);
    expect(() => network.control.notify({ ...event, kind: 'gossip' })).toThrow(
      expect.objectContaining({ code: '3001' }),
    );
    expect(() => network.control.notify(event, 'APP-none')).toThrow(
      expect.objectContaining({ code: '3005' }),
    );
    expect(network.control.nodeEvents().sent).toEqual([]);
  });

  it('tell a platform of its suspension and, once for each last day, that an assessment is due', async () => {
    const { network, listener, platform } = await connect();
    await platform.call('/api/callback', { callbackUrl });
    network.control.setAdmission(platform.applicationId, 'suspended', '限期整改');
    await network.control.deliverEvents();
    expect(listener.received).toMatchObject([{ event: { kind: 'suspension', detail: '限期整改' } }]);
    network.control.setAdmission(platform.applicationId, 'passed');
    network.control.moveTo(Date.parse('2026-12-01T23:59:59+08:00'));
    await network.control.deliverEvents();
    expect(listener.received).toHaveLength(1);
    network.control.moveTo(Date.parse('2026-12-02T00:00:00+08:00'));
    await network.control.deliverEvents();
    await network.control.deliverEvents();
    expect(listener.received.slice(1)).toMatchObject([
      { event: { kind: 're-assessment-due', dueOn: '2026-12-31' } },
    ]);
  });
});

async function reconnect(store: ReturnType<typeof openSqliteStore>) {
  const listener = createPlatformListener({
    nodeKey: () => network.publicKeys.provincialNode,
    now: () => network.clock.now(),
  });
  const network: NetworkInProcess = createTestNetwork({ sendToPlatform: listener.send }, store);
  return { network, listener };
}

describe('events that a platform reports', () => {
  const reported = (network: NetworkInProcess) => ({ ...correctionIn(network), eventId: 'mine-0001' });

  it('are known again by their id, which belongs to one event', async () => {
    const { network, platform } = await connect();
    const event = reported(network);
    expect((await platform.call('/api/events', event)).plain).toEqual({
      eventId: 'mine-0001',
      status: 'accepted',
    });
    expect((await platform.call('/api/events', event)).plain).toMatchObject({ status: 'duplicate' });
    const other = { ...event, recordId: 'ENV-2' };
    expect((await platform.call('/api/events', other)).code).toBe('4001');
    expect(network.control.nodeEvents().reported).toMatchObject([{ event }]);
  });

  it('are passed on to the other platforms, objections excepted', async () => {
    const { network, listener, platform } = await connect();
    const other = await admit(network, 'other', '91990101MA0000015C');
    await platform.call('/api/callback', { callbackUrl });
    await other.call('/api/callback', { callbackUrl: 'http://other.invalid/events' });
    await platform.call('/api/events', reported(network));
    await platform.call('/api/events', { ...reported(network), eventId: 'mine-0002', kind: 'objection' });
    await network.control.deliverEvents();
    expect(listener.received).toMatchObject([
      { url: 'http://other.invalid/events', event: correctionIn(network) },
    ]);
    expect(listener.received[0]?.event['eventId']).not.toBe('mine-0001');
  });

  it.each([
    ['no enterprise', { uscc: undefined }, '3002'],
    ['another kind', { kind: 'suspension' }, '3001'],
    ['an item of no list', { item: 'no.such' }, '3001'],
    ['a time that is none', { occurredAt: 'yesterday' }, '3001'],
  ])('are refused with %s', async (_, change, code) => {
    const { network, platform } = await connect();
    expect((await platform.call('/api/events', { ...reported(network), ...change })).code).toBe(code);
  });
});
