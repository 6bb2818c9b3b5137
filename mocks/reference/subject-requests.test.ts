import { afterAll, beforeAll, expect, test } from 'vitest';
import { grant, query, rowOf } from '../testing/platform-requests.ts';
import { startTestPlatform, type Caller, type RunningTestPlatform } from '../testing/running-platform.ts';

const rated = 'environment.rating';
const objections = '/v1/enterprise/objections';
const repairs = '/v1/enterprise/repairs';
let platform: RunningTestPlatform;
let bank: Caller;
let serial = 0;

beforeAll(async () => {
  platform = await startTestPlatform();
  bank = await platform.institution();
});
afterAll(() => platform.close());

const company = (index: number) => platform.network.inProcess.world.company(index);
const reference = () => `ref-0000-${String((serial += 1))}`;

async function answered(eventId: string, event: Readonly<Record<string, unknown>>) {
  const json = { eventId, item: rated, occurredAt: '2026-01-12 09:00:00', ...event };
  const { status, body } = await platform.node('POST', '/v1/node/events', { json });
  expect([status, body]).toEqual([200, { eventId, status: 'accepted' }]);
}

test('an objection marks its row by every way out, until the node answers it', async () => {
  const enterprise = await platform.enterprise(company(0));
  const { recordId } = rowOf(platform.network, rated, company(0));
  const json = { reference: reference(), item: rated, recordId, field: 'ratingGrade', statement: '评级有误' };
  const { status, body } = await enterprise('POST', objections, { json });
  expect([status, body]).toMatchObject([
    201,
    { ...json, status: 'received', raisedAt: '2026-01-12 09:00:00' },
  ]);

  const { uscc } = company(0);
  const report = () =>
    bank('POST', '/v1/credit-reports', { json: { uscc, kind: 'public', purpose: 'loan-approval' } });
  const batch = await bank('POST', '/v1/batches', {
    json: { item: rated, purpose: 'loan-approval', rows: [{ uscc }] },
  });
  const collect = (accept: string) => bank('GET', `/v1/batches/${String(batch.body['batchId'])}`, { accept });
  expect((await query(bank, rated, { uscc })).body).toMatchObject({ contested: [0] });
  expect((await report()).body['sections']).toContainEqual(
    expect.objectContaining({ item: rated, contested: [0] }),
  );
  expect((await collect('application/json')).body).toMatchObject({ rows: [{ contested: [0] }] });
  expect((await collect('text/csv')).text).toMatch(/,contested\r\n.*,true\r\n$/);
  expect((await enterprise('GET', '/v1/enterprise/export')).body['items']).toContainEqual(
    expect.objectContaining({ item: rated, recordIds: [recordId], contested: [0] }),
  );

  await answered('EV-00000001', {
    kind: 'objection',
    uscc,
    recordId,
    answers: body['objectionId'],
    outcome: 'dismissed',
  });
  expect((await query(bank, rated, { uscc })).body).not.toHaveProperty('contested');
  expect((await collect('text/csv')).text).not.toContain('true');
  expect((await enterprise('GET', objections)).body).toMatchObject({
    total: 1,
    objections: [{ status: 'dismissed', closedAt: '2026-01-12 09:00:00' }],
  });
});

test('an objection to an item that is called live marks all its rows', async () => {
  const enterprise = await platform.enterprise(company(1));
  const { uscc } = company(1);
  const json = { reference: reference(), item: 'tax.arrears', statement: '已缴清' };
  expect((await enterprise('POST', objections, { json })).status).toBe(201);
  const licenseId = await grant(enterprise, ['tax.arrears']);
  const { body } = await query(bank, 'tax.arrears', { uscc, licenseId });
  expect(body['contested']).toEqual(Array.from(body['records'] as unknown[]).map((_, place) => place));
});

test('a request is taken once for each reference, and lists are pages, newest first', async () => {
  const enterprise = await platform.enterprise(company(2));
  const { recordId } = rowOf(platform.network, rated, company(2));
  const json = { reference: reference(), item: rated, recordId, statement: '有误' };
  const [first, again] = [
    await enterprise('POST', objections, { json }),
    await enterprise('POST', objections, { json }),
  ];
  expect(again.body).toEqual(first.body);
  const other = await enterprise('POST', objections, { json: { ...json, statement: '另一件' } });
  expect(other).toMatchObject({ status: 409, body: { code: '4001' } });
  await enterprise('POST', objections, { json: { ...json, reference: reference(), statement: '第二件' } });
  const page = await enterprise('GET', `${objections}?pageSize=1&pageIndex=2`);
  expect(page.body).toMatchObject({ total: 2, pageIndex: 2, objections: [first.body] });
});

test.each([
  [
    'another enterprise’s row',
    () => ({ recordId: rowOf(platform.network, rated, company(4)).recordId }),
    404,
  ],
  ['a row that never was', () => ({ recordId: 'none-such' }), 404],
  ['a field of another item', () => ({ field: 'arrearsAmount' }), 400],
  ['no words', () => ({ statement: '' }), 400],
])('refuses an objection to %s', async (_, change, status) => {
  const enterprise = await platform.enterprise(company(3));
  const json = { reference: reference(), item: rated, statement: '有误', ...change() };
  expect((await enterprise('POST', objections, { json })).status).toBe(status);
  expect((await query(bank, rated, company(3))).body).not.toHaveProperty('contested');
});

test('a repair that the node grants takes the row away, and the feed does not bring it back', async () => {
  const enterprise = await platform.enterprise(company(5));
  const { uscc } = company(5);
  const { recordId, record } = rowOf(platform.network, rated, company(5));
  const json = { reference: reference(), item: rated, recordId, statement: '已整改' };
  const applied = await enterprise('POST', repairs, { json });
  expect(applied).toMatchObject({ status: 201, body: { ...json, status: 'received' } });
  expect((await query(bank, rated, { uscc })).body).toMatchObject({ total: 1 });
  await answered('EV-00000002', { kind: 'repair', uscc, recordId, answers: applied.body['repairId'] });
  expect((await query(bank, rated, { uscc })).body).toMatchObject({ total: 0, records: [] });
  expect((await enterprise('GET', repairs)).body).toMatchObject({ repairs: [{ status: 'granted' }] });

  platform.network.inProcess.control.apply([
    { kind: 'put-record', item: rated, uscc, recordId, record: { ...record, ratingScore: 12 } },
  ]);
  await platform.moveTo('2026-01-12T10:00:00+08:00');
  expect((await query(bank, rated, { uscc })).body).toMatchObject({ total: 0 });
  const refused = await enterprise('POST', repairs, { json: { ...json, reference: reference() } });
  expect(refused).toMatchObject({ status: 404, body: { code: '3005' } });
});

test('neither is open to institutions, nor to a session that is none', async () => {
  for (const path of [objections, repairs]) {
    expect((await bank('GET', path)).status).toBe(401);
    expect((await platform.node('POST', path, { json: {} })).status).toBe(401);
  }
});
