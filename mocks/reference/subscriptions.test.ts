import { afterEach, beforeEach, expect, test } from 'vitest';
import { rowOf } from '../testing/platform-requests.ts';
import { startTestPlatform, type Caller, type RunningTestPlatform } from '../testing/running-platform.ts';

const subscriptions = '/v1/subscriptions';
let platform: RunningTestPlatform;
let bank: Caller;

beforeEach(async () => {
  platform = await startTestPlatform({ companies: 130 });
  bank = await platform.institution();
});
afterEach(() => platform.close());

const request = { reference: 'ref-sub-0001', item: 'environment.rating', purpose: 'post-loan-management' };

async function subscribe(change: Readonly<Record<string, unknown>> = {}) {
  const { status, body } = await bank('POST', subscriptions, { json: { ...request, ...change } });
  expect(status).toBe(201);
  return String(body['subscriptionId']);
}

interface Delivery {
  readonly batchId: string;
  readonly rows: number;
}

async function deliveriesOf(id: string): Promise<readonly Delivery[]> {
  return (await bank('GET', `${subscriptions}/${id}/deliveries`)).body['deliveries'] as readonly Delivery[];
}

async function moveTo(instant: string): Promise<void> {
  await platform.moveTo(instant);
  bank = await platform.institution();
}

test('delivers every enterprise first, in batches of a hundred, and then those that have changed', async () => {
  const id = await subscribe();
  expect(await deliveriesOf(id)).toEqual([]);
  await moveTo('2026-01-13T04:00:00+08:00');
  const first = await deliveriesOf(id);
  expect(first.map(({ rows }) => rows).toSorted()).toEqual([100, 30]);
  const { world, control } = platform.network.inProcess;
  const company = world.company(7);
  const { recordId, record } = rowOf(platform.network, request.item, company);
  const corrected = { ...record, ratingScore: 12 };
  control.apply([
    { kind: 'put-record', item: request.item, uscc: company.uscc, recordId, record: corrected },
  ]);
  await moveTo('2026-01-14T04:00:00+08:00');
  const [newest, ...earlier] = await deliveriesOf(id);
  expect([newest?.rows, earlier]).toEqual([1, first]);
  const { body } = await bank('GET', `/v1/batches/${newest?.batchId ?? ''}`);
  expect(body).toMatchObject({ rows: [{ uscc: company.uscc, code: '0000', records: [corrected] }] });
  await moveTo('2026-01-15T04:00:00+08:00');
  expect(await deliveriesOf(id)).toHaveLength(3);
});

test('delivers the divisions that were asked for', async () => {
  const { world } = platform.network.inProcess;
  const division = world.company(0).uscc.slice(2, 8);
  const id = await subscribe({ divisions: [division] });
  await moveTo('2026-01-13T04:00:00+08:00');
  const [delivery] = await deliveriesOf(id);
  const there = Array.from({ length: 130 }, (_, index) => world.company(index).uscc).filter(
    (uscc) => uscc.slice(2, 8) === division,
  );
  const { body } = await bank('GET', `/v1/batches/${delivery?.batchId ?? ''}`);
  expect((body['rows'] as { uscc: string }[]).map(({ uscc }) => uscc)).toEqual(there.toSorted());
});

test('delivers nothing after its end, which may be said twice', async () => {
  const id = await subscribe();
  const end = () => bank('POST', `${subscriptions}/${id}/end`);
  const ended = await end();
  expect(ended).toMatchObject({ status: 200, body: { status: 'ended', endedAt: '2026-01-12 09:00:00' } });
  await moveTo('2026-01-13T04:00:00+08:00');
  expect((await end()).body).toEqual(ended.body);
  expect(await deliveriesOf(id)).toEqual([]);
  expect((await bank('GET', subscriptions)).body).toMatchObject({ total: 1, subscriptions: [ended.body] });
});

test.each([
  ['a licensed item', { item: 'tax.arrears' }, 405, '3006'],
  ['a verified item', { item: 'social-insurance.contributions' }, 405, '3006'],
  ['another purpose', { purpose: 'marketing' }, 403, '2009'],
  ['no division at all', { divisions: [] }, 400, '3001'],
])('refuses %s', async (_, change, status, code) => {
  const answer = await bank('POST', subscriptions, { json: { ...request, ...change } });
  expect(answer).toMatchObject({ status, body: { code } });
});

test('is taken once for each reference, and hidden from others', async () => {
  const id = await subscribe();
  expect(await subscribe()).toBe(id);
  const changed = await bank('POST', subscriptions, { json: { ...request, purpose: 'loan-approval' } });
  expect(changed).toMatchObject({ status: 409, body: { code: '4001' } });
  const other = await platform.institution('bank-002');
  expect((await other('GET', `${subscriptions}/${id}/deliveries`)).status).toBe(404);
  expect((await other('POST', `${subscriptions}/${id}/end`)).status).toBe(404);
  expect((await other('GET', subscriptions)).body).toMatchObject({ total: 0 });
});
