import { describe, expect, it } from 'vitest';
import type { SchemasOf } from '../../src/contract/operations.ts';
import type { NetworkInProcess } from '../create-network.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';

type Schemas = SchemasOf<'data-provider'>;

const item = 'environment.rating';
const path = `/v1/items/${item}/batches`;
const at = (time: string) => Date.parse(`${time}+08:00`);

async function rowsOf(network: NetworkInProcess, batchId: string, pageSize = 7) {
  const rows: Schemas['BatchRow'][] = [];
  for (let pageIndex = 1; ; pageIndex++) {
    const target = `${path}/${batchId}?pageIndex=${pageIndex}&pageSize=${pageSize}`;
    const page = (await callDepartment(network, target)).body as Schemas['BatchRowPage'];
    rows.push(...page.rows);
    if (rows.length >= page.total) return { rows, cursor: page.nextCursor, asOf: page.asOf };
  }
}

/** The rows that a platform has after it has followed the feed from a cursor. */
async function follow(network: NetworkInProcess, rows: Map<string, unknown>, cursor: string) {
  const target = `/v1/items/${item}/changes?limit=500&cursor=${cursor}`;
  const { changes } = (await callDepartment(network, target)).body as Schemas['ChangePage'];
  for (const change of changes) {
    if (change.kind === 'withdraw') rows.delete(change.recordId);
    else rows.set(change.recordId, change.record);
  }
  return { rows, changes };
}

function inForce({ world, clock }: NetworkInProcess, happened: readonly string[] = []) {
  return new Map(
    Array.from({ length: 40 }, (_, index) => world.records(item, index, clock.now())).flatMap((rows) =>
      rows
        .filter(({ recordId }) => !happened.includes(recordId))
        .map(({ recordId, record }) => [recordId, record] as const),
    ),
  );
}

const coded = (status: number, code: string) => ({ status, body: { code } });

describe('the batches of a department', () => {
  it('are one a month from the start of the world, newest first, twelve at most', async () => {
    const network = createTestNetwork();
    const list = async (query = '') => (await callDepartment(network, `${path}${query}`)).body;
    expect(await list()).toMatchObject({
      total: 1,
      batches: [{ batchId: 'B-202601', asOf: '2026-01-12 09:00:00', rows: inForce(network).size }],
    });
    network.control.moveTo(at('2026-02-28T23:59:59'));
    expect(await list()).toMatchObject({
      total: 2,
      batches: [{ batchId: 'B-202602', asOf: '2026-02-01 00:00:00' }, { batchId: 'B-202601' }],
    });
    network.control.moveTo(at('2027-03-01T00:00:00'));
    expect(await list('?pageIndex=2&pageSize=5')).toMatchObject({
      total: 12,
      batches: [{ batchId: 'B-202610' }, {}, {}, {}, {}],
    });
    expect(await callDepartment(network, `${path}/B-202603`)).toMatchObject(coded(404, '3005'));
  });

  it('hold every row that was in force, page by page, and stand', async () => {
    const network = createTestNetwork();
    const expected = inForce(network);
    const { rows, asOf } = await rowsOf(network, 'B-202601');
    expect(asOf).toBe('2026-01-12 09:00:00');
    expect(rows.map(({ recordId }) => recordId)).toEqual([...expected.keys()].sort());
    expect(new Map(rows.map(({ recordId, record }) => [recordId, record]))).toEqual(expected);
    const [first] = rows;
    const withdrawn = { kind: 'withdraw-record', item } as const;
    network.control.moveTo(network.clock.now() + 1000);
    network.control.apply([{ ...withdrawn, uscc: first?.uscc ?? '', recordId: first?.recordId ?? '' }]);
    expect((await rowsOf(network, 'B-202601')).rows).toEqual(rows);
  });

  it('go on in the feed without gap or repetition', async () => {
    const network = createTestNetwork();
    const { uscc } = network.world.company(0);
    const [row] = network.world.records(item, 0, network.clock.now());
    const recordId = row?.recordId ?? '';
    network.control.apply([
      { kind: 'withdraw-record', uscc, item, recordId, at: at('2026-01-20T00:00:00') },
      {
        kind: 'put-record',
        uscc,
        item,
        recordId: 'ER-9',
        record: row?.record ?? {},
        at: at('2026-02-02T00:00:00'),
      },
    ]);
    network.control.moveTo(at('2026-02-10T00:00:00'));
    const { rows, cursor } = await rowsOf(network, 'B-202602');
    expect(rows.some((each) => each.recordId === recordId)).toBe(false);
    const loaded = new Map<string, unknown>(rows.map((each) => [each.recordId, each.record]));
    const { rows: followed, changes } = await follow(network, loaded, cursor);
    expect(changes.map((change) => change.recordId)).toEqual(['ER-9']);
    expect(followed).toEqual(new Map([...inForce(network, [recordId]), ['ER-9', row?.record]]));
  });

  it('are of aggregated items only', async () => {
    const network = createTestNetwork();
    for (const target of ['batches', 'batches/B-202601']) {
      expect(await callDepartment(network, `/v1/items/tax.arrears/${target}`)).toMatchObject(
        coded(405, '3006'),
      );
    }
  });
});

describe('the result of a batch', () => {
  async function connect(store = openSqliteStore(':memory:')) {
    const network = createTestNetwork({}, store);
    const { rows } = await rowsOf(network, 'B-202601', 500);
    const report = (body: object, batchId = 'B-202601') =>
      callDepartment(network, `${path}/${batchId}/result`, { body });
    return { rows, report, total: rows.length };
  }

  it('is taken, known again and replaced, over a restart too', async () => {
    const store = openSqliteStore(':memory:');
    const { report, rows, total } = await connect(store);
    const all = { accepted: total, rejected: [] };
    const errors = [{ pointer: '/ratedOn', message: '评价时间晚于批量时间' }];
    const allButOne = { accepted: total - 1, rejected: [{ recordId: rows[0]?.recordId, errors }] };
    expect((await report(allButOne)).body).toEqual({ batchId: 'B-202601', status: 'accepted' });
    const { report: afterwards } = await connect(store);
    expect((await afterwards(allButOne)).body).toMatchObject({ status: 'duplicate' });
    expect((await afterwards(all)).body).toMatchObject({ status: 'updated' });
  });

  it('is refused where it is not one of this batch', async () => {
    const { report, rows, total } = await connect();
    const row = { recordId: rows[0]?.recordId, errors: [] };
    expect(await report({ accepted: total, rejected: [row] })).toMatchObject(coded(400, '3001'));
    expect(await report({ accepted: total - 2, rejected: [row, row] })).toMatchObject(coded(400, '3001'));
    expect(
      await report({ accepted: total - 1, rejected: [{ recordId: 'other', errors: [] }] }),
    ).toMatchObject(coded(400, '3001'));
    expect(await report({ accepted: total, rejected: [] }, 'B-199901')).toMatchObject(coded(404, '3005'));
    expect(await report({ rejected: [] })).toMatchObject(coded(400, '3002'));
  });
});

it('a department that has enough says how long to wait', async () => {
  const network = createTestNetwork();
  network.control.rules.add([{ id: 'r', member: 'department', action: 'result-code', code: '4003' }]);
  const response = await callDepartment(network, path);
  expect(response).toMatchObject({ ...coded(429, '4003'), headers: { 'retry-after': '60' } });
});
