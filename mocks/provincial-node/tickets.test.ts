import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';

const item = 'environment.rating';

interface TicketTold {
  readonly ticketId: string;
  readonly status: string;
  readonly openRows: readonly string[];
}

async function connect(store?: NetworkStore) {
  const network = createTestNetwork({}, store);
  const platform = new PlatformCaller(network);
  const token = await platform.token(await platform.admit());
  const record = (index: number) => network.world.records(item, index, network.clock.now())[0]?.record;
  const good = (id: string, index = 0) => ({ externalSystemId: id, record: record(index) });
  const bad = (id: string) => ({ externalSystemId: id, record: { ...record(1), ratedOn: 'yesterday' } });
  const upload = (batchId: string, rows: readonly object[], correctionOf?: string) =>
    platform.call(
      `/api/upload/${item}`,
      { batchId, ...(correctionOf === undefined ? {} : { correctionOf }), rows },
      { token },
    );
  const ticketOf = async (...batch: Parameters<typeof upload>) =>
    ((await upload(...batch)).plain as { ticket?: TicketTold }).ticket;
  const list = async (query: object) => (await platform.call('/api/tickets', query, { token })).plain;
  return { network, platform, token, good, bad, upload, ticketOf, list };
}

describe('a batch with rejected rows', () => {
  it('opens a ticket that lists them; one without opens none', async () => {
    const { ticketOf, good, bad } = await connect();
    expect(await ticketOf('batch-0001', [good('E1')])).toBeUndefined();
    expect(await ticketOf('batch-0002', [good('E2'), bad('E3'), bad('E4')])).toMatchObject({
      item,
      batchId: 'batch-0002',
      status: 'open',
      openedAt: '2026-01-12 09:00:00',
      openRows: ['E3', 'E4'],
    });
  });

  it('has the same ticket when it comes again', async () => {
    const { ticketOf, bad } = await connect();
    const first = await ticketOf('batch-0001', [bad('E1')]);
    expect(await ticketOf('batch-0001', [bad('E1')])).toEqual(first);
    expect((await ticketOf('batch-0002', [bad('E1')]))?.ticketId).not.toBe(first?.ticketId);
  });

  it('is settled by corrections: what is taken leaves, what is unfit joins, the last one closes', async () => {
    const { network, ticketOf, upload, good, bad } = await connect();
    const ticketId = (await ticketOf('batch-0001', [bad('E1'), bad('E2'), bad('E3')]))?.ticketId ?? '';
    const corrected = await ticketOf('batch-0002', [good('E1'), bad('E2'), bad('E9')], ticketId);
    expect(corrected).toMatchObject({ ticketId, status: 'open', openRows: ['E2', 'E3', 'E9'] });
    network.control.moveTo(network.clock.now() + 60_000);
    const withdrawn = ['E3', 'E9'].map((externalSystemId) => ({ externalSystemId, withdrawn: true }));
    expect(await ticketOf('batch-0003', [good('E2'), ...withdrawn], ticketId)).toMatchObject({
      ticketId,
      status: 'closed',
      closedAt: '2026-01-12 09:01:00',
      openRows: [],
    });
    expect((await upload('batch-0004', [good('E1')], ticketId)).code).toBe('4001');
  });

  it('is settled too by rows that are taken without naming the ticket', async () => {
    const { ticketOf, good, bad, list } = await connect();
    await ticketOf('batch-0001', [bad('E1')]);
    expect(await ticketOf('batch-0002', [good('E1')])).toBeUndefined();
    expect(await list({ pageIndex: 1, pageSize: 10 })).toMatchObject({
      total: 1,
      tickets: [{ status: 'closed' }],
    });
  });

  it('counts the last of several versions of a row', async () => {
    const { ticketOf, good, bad } = await connect();
    expect(await ticketOf('batch-0001', [bad('E1'), good('E1')])).toBeUndefined();
    expect(await ticketOf('batch-0002', [good('E2'), bad('E2')])).toMatchObject({ openRows: ['E2'] });
  });
});

describe('a ticket', () => {
  it("that is unknown, another platform's or of another item cannot be corrected, and nothing is taken", async () => {
    const { network, ticketOf, upload, good, bad, platform, token } = await connect();
    expect((await upload('batch-0001', [good('E1')], 'TK-unknown')).code).toBe('3005');
    const ticketId = (await ticketOf('batch-0002', [bad('E2')]))?.ticketId ?? '';
    const other = new PlatformCaller(network, 'other');
    const otherToken = await other.token(await other.admit('2026-12-31', '91990101MA0000015C'));
    const batch = { batchId: 'batch-0003', correctionOf: ticketId, rows: [good('E2')] };
    expect((await other.call(`/api/upload/${item}`, batch, { token: otherToken })).code).toBe('3005');
    const elsewhere = '/api/upload/registration.basic';
    expect((await platform.call(elsewhere, batch, { token })).code).toBe('3005');
    expect((await upload('batch-0004', [good('E1')])).plain).toMatchObject({ accepted: 1 });
  });

  it('is listed by page and status, to its own platform only, also after a restart', async () => {
    const store = openSqliteStore(':memory:');
    const { ticketOf, good, bad } = await connect(store);
    await ticketOf('batch-0001', [bad('E1')]);
    await ticketOf('batch-0002', [bad('E2')]);
    await ticketOf('batch-0003', [good('E1')]);
    const network = createTestNetwork({}, store);
    const again = new PlatformCaller(network);
    const { applicationId } = network.control.state().admissions[0] ?? { applicationId: '' };
    const token = await again.token(await again.collect(applicationId));
    const list = async (query: object) => (await again.call('/api/tickets', query, { token })).plain;
    expect(await list({ pageIndex: 2, pageSize: 1 })).toMatchObject({
      total: 2,
      tickets: [{ batchId: 'batch-0002' }],
    });
    expect(await list({ status: 'open', pageIndex: 1, pageSize: 10 })).toMatchObject({
      total: 1,
      tickets: [{ batchId: 'batch-0002' }],
    });
    const other = new PlatformCaller(network, 'other');
    const otherToken = await other.token(await other.admit('2026-12-31', '91990101MA0000015C'));
    const theirs = await other.call('/api/tickets', { pageIndex: 1, pageSize: 10 }, { token: otherToken });
    expect(theirs.plain).toMatchObject({ total: 0, tickets: [] });
  });
});
