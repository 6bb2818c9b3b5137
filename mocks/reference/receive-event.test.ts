import { afterEach, beforeEach, expect, test } from 'vitest';
import { grant, query, rowOf } from '../testing/platform-requests.ts';
import { startTestPlatform, type Caller, type RunningTestPlatform } from '../testing/running-platform.ts';

const rated = 'environment.rating';
let platform: RunningTestPlatform;
let bank: Caller;
let serial = 0;

beforeEach(async () => {
  platform = await startTestPlatform();
  bank = await platform.institution();
});
afterEach(() => platform.close());

const company = () => platform.network.inProcess.world.company(0);

function tell(event: Readonly<Record<string, unknown>>) {
  const eventId = `EV-${String((serial += 1)).padStart(8, '0')}`;
  const json = { eventId, occurredAt: '2026-01-12 09:00:00', ...event };
  return platform.node('POST', '/v1/node/events', { json });
}

const about = () => ({ item: rated, uscc: company().uscc });
const contested = async () => (await query(bank, rated, company())).body['contested'];

test('is acted on once, whatever comes again', async () => {
  const event = { ...about(), eventId: 'EV-once-0001', kind: 'objection' };
  expect(await tell(event)).toMatchObject({ status: 200, body: { status: 'accepted' } });
  expect(
    await tell({ ...about(), kind: 'objection', answers: 'EV-once-0001', outcome: 'dismissed' }),
  ).toMatchObject({
    body: { status: 'accepted' },
  });
  expect(await tell(event)).toMatchObject({ status: 200, body: { status: 'duplicate' } });
  expect(await contested()).toBeUndefined();
});

test('an answer that comes before its objection lifts the mark that was not there yet', async () => {
  await tell({ ...about(), kind: 'objection', answers: 'EV-late-0001', outcome: 'dismissed' });
  await tell({ ...about(), eventId: 'EV-late-0001', kind: 'objection' });
  expect(await contested()).toBeUndefined();
});

test('a correction has the item fetched again at once', async () => {
  const { recordId, record } = rowOf(platform.network, rated, company());
  const corrected = { ...record, ratingScore: 12 };
  platform.network.inProcess.control.apply([{ kind: 'put-record', ...about(), recordId, record: corrected }]);
  await tell({ ...about(), kind: 'correction', recordId });
  const { body } = await query(bank, rated, company());
  expect(body).toMatchObject({ records: [corrected] });
  expect(body).not.toHaveProperty('contested');
});

test('a corrected row is marked while its department is down, and fetched when it is back', async () => {
  const { rules } = platform.network.inProcess.control;
  rules.add([{ id: 'down', member: 'department', action: 'unavailable' }]);
  await tell({ ...about(), kind: 'correction' });
  expect(await contested()).toEqual([0]);
  rules.remove('down');
  await platform.moveTo('2026-01-12T10:00:00+08:00');
  expect(await contested()).toBeUndefined();
});

test('a repair names the row as it was uploaded, and is told the node as a withdrawal', async () => {
  await platform.moveTo('2026-01-13T02:00:00+08:00');
  bank = await platform.institution();
  const { recordId } = rowOf(platform.network, rated, company());
  const externalSystemId = `${rated}:${recordId}`;
  await tell({ ...about(), kind: 'repair', recordId: externalSystemId, occurredAt: '2026-01-13 02:00:00' });
  expect((await query(bank, rated, company())).body).toMatchObject({ total: 0 });
  await platform.moveTo('2026-01-13T14:00:00+08:00');
  const { journal } = platform.network.inProcess.control;
  const last = journal.entries({ operation: 'uploadBatch', item: rated }).at(-1);
  expect(last?.plainRequest).toMatchObject({ rows: [{ externalSystemId, withdrawn: true }] });
});

test('a repair without a row takes away what stood then, and not what came later', async () => {
  await tell({ ...about(), kind: 'repair' });
  expect((await query(bank, rated, company())).body).toMatchObject({ total: 0 });
  const { record } = rowOf(platform.network, rated, company());
  platform.network.inProcess.control.moveTo(Date.parse('2026-01-12T09:30:00+08:00'));
  platform.network.inProcess.control.apply([
    { kind: 'put-record', ...about(), recordId: 'a-new-row', record },
  ]);
  await platform.moveTo('2026-01-12T10:30:00+08:00');
  expect((await query(bank, rated, company())).body).toMatchObject({ total: 1 });
});

test('a repair of a row that is not held yet keeps it away when it comes', async () => {
  await tell({ ...about(), kind: 'repair', recordId: 'to-come-0001' });
  const { record } = rowOf(platform.network, rated, company());
  platform.network.inProcess.control.apply([
    { kind: 'put-record', ...about(), recordId: 'to-come-0001', record },
  ]);
  await platform.moveTo('2026-01-12T10:30:00+08:00');
  expect((await query(bank, rated, company())).body).toMatchObject({ total: 1 });
});

test('a suspension stops the calls to the node until the admission stands again', async () => {
  const { control } = platform.network.inProcess;
  const uploads = () => control.journal.entries({ member: 'provincial-node' }).length;
  await tell({ kind: 'suspension' });
  const before = uploads();
  await platform.moveTo('2026-01-12T09:40:00+08:00');
  const [admission] = control.state().admissions;
  const enterprise = await platform.enterprise(company());
  const licenseId = await grant(enterprise, ['social-insurance.contributions']);
  const verify = () =>
    bank('POST', '/v1/items/social-insurance.contributions/verify', {
      json: {
        uscc: company().uscc,
        licenseId,
        purpose: 'loan-approval',
        claims: { pensionInsuredBand: 'B1' },
      },
    });
  expect(await verify()).toMatchObject({ status: 502, body: { code: '5001' } });
  expect(uploads()).toBe(before);
  expect(admission?.status).toMatch(/passed|connected/);
  await platform.moveTo('2026-01-12T10:00:00+08:00');
  expect((await verify()).status).toBe(200);
});

test('keeps the day by which a new assessment is due', async () => {
  await tell({ kind: 're-assessment-due', dueOn: '2026-03-31' });
  const health = await fetch(`${platform.url}/v1/health`);
  expect(await health.json()).toMatchObject({ 'x-reassessment-due-on': '2026-03-31' });
});

test('is taken from the node alone, and about rows that nobody knows too', async () => {
  const json = { eventId: 'EV-foreign-1', ...about(), kind: 'repair', occurredAt: '2026-01-12 09:00:00' };
  expect((await bank('POST', '/v1/node/events', { json })).status).toBe(403);
  expect((await platform.operator('POST', '/v1/node/events', { json })).status).toBe(403);
  expect((await query(bank, rated, company())).body).toMatchObject({ total: 1 });
  expect(await tell({ ...about(), uscc: '91990101MA0000015C', kind: 'objection' })).toMatchObject({
    body: { status: 'accepted' },
  });
  expect(await tell({ kind: 'news' })).toMatchObject({ status: 400 });
});

test('what could not be delivered is asked for the next night, and acted on once', async () => {
  const { control } = platform.network.inProcess;
  const [admission] = control.state().admissions;
  control.notify({ ...about(), kind: 'repair' }, admission?.applicationId);
  expect((await query(bank, rated, company())).body).toMatchObject({ total: 1 });
  await platform.moveTo('2026-01-13T05:00:00+08:00');
  bank = await platform.institution();
  expect((await query(bank, rated, company())).body).toMatchObject({ total: 0 });
  expect(platform.failures).toEqual([]);
});
