import { afterAll, beforeAll, expect, test } from 'vitest';
import { grant, query } from '../testing/platform-requests.ts';
import { startTestPlatform, type Caller, type RunningTestPlatform } from '../testing/running-platform.ts';

let platform: RunningTestPlatform;
let bank: Caller;
let enterprise: Caller;

beforeAll(async () => {
  platform = await startTestPlatform();
  bank = await platform.institution();
  enterprise = await platform.enterprise(company());
});
afterAll(() => platform.close());

const company = (index = 0) => platform.network.inProcess.world.company(index);
const narrow = (licenseId: string, json: unknown, caller = enterprise) =>
  caller('POST', `/v1/enterprise/licences/${licenseId}/narrowing`, { json });

test('closes at once what it takes out, and leaves the rest', async () => {
  const licenseId = await grant(enterprise, ['tax.arrears', 'utility.water']);
  const { uscc } = company();
  expect((await query(bank, 'utility.water', { uscc, licenseId })).status).toBe(200);
  expect(await narrow(licenseId, { items: ['tax.arrears'] })).toMatchObject({
    status: 200,
    body: { items: ['tax.arrears'], status: 'active', validUntil: '2026-02-11 23:59:59' },
  });
  expect(await query(bank, 'utility.water', { uscc, licenseId })).toMatchObject({ body: { code: '3004' } });
  expect((await query(bank, 'tax.arrears', { uscc, licenseId })).status).toBe(200);
});

test('brings end and number of uses forward', async () => {
  const licenseId = await grant(enterprise, ['tax.arrears'], { maxUses: 5 });
  const { uscc } = company();
  await query(bank, 'tax.arrears', { uscc, licenseId });
  const narrowed = await narrow(licenseId, { validUntil: '2026-01-13 00:00:00', maxUses: 1 });
  expect(narrowed.body).toMatchObject({ validUntil: '2026-01-13 00:00:00', maxUses: 1, status: 'used-up' });
  expect(await query(bank, 'tax.arrears', { uscc, licenseId })).toMatchObject({ body: { code: '3004' } });
});

test.each([
  ['an item more', { items: ['tax.arrears', 'utility.water'] }],
  ['another item', { items: ['utility.water'] }],
  ['a later end', { validUntil: '2026-02-12 00:00:00' }],
  ['an end that has passed', { validUntil: '2026-01-12 08:59:59' }],
  ['an end that does not exist', { validUntil: '2026-02-30 00:00:00' }],
  ['more uses', { maxUses: 6 }],
  ['nothing', {}],
  ['what only the platform may set', { used: 0 }],
])('refuses %s and changes nothing', async (_, json) => {
  const licenseId = await grant(enterprise, ['tax.arrears'], { maxUses: 5 });
  const before = (await bank('GET', `/v1/licences/${licenseId}`)).body;
  expect(await narrow(licenseId, json)).toMatchObject({ status: 400 });
  expect((await bank('GET', `/v1/licences/${licenseId}`)).body).toEqual(before);
});

test('is for the enterprise alone, and for a licence that is live', async () => {
  const licenseId = await grant(enterprise, ['tax.arrears', 'utility.water']);
  const other = await platform.enterprise(company(1));
  const json = { items: ['tax.arrears'] };
  expect(await narrow(licenseId, json, other)).toMatchObject({ status: 404, body: { code: '3005' } });
  await enterprise('POST', `/v1/enterprise/licences/${licenseId}/revocation`);
  expect(await narrow(licenseId, json)).toMatchObject({ status: 409, body: { code: '4001' } });
});

test('an account that nobody verified sees no licences and ends none', async () => {
  const { uscc, enterpriseName } = company(2);
  const post = (path: string, json: unknown) =>
    fetch(platform.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(json),
    });
  const secret = 'an-impostors-secret';
  await post('/v1/enterprise/registrations', { uscc, enterpriseName, secret });
  const rightful = await platform.enterprise(company(2));
  const licenseId = await grant(rightful, ['tax.arrears']);
  const session = await post('/v1/enterprise/sessions', { uscc, secret });
  const { token } = (await session.json()) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const listed = await fetch(`${platform.url}/v1/enterprise/licences`, { headers });
  expect(await listed.json()).toEqual({ licences: [] });
  const revocation = `${platform.url}/v1/enterprise/licences/${licenseId}/revocation`;
  expect((await fetch(revocation, { method: 'POST', headers })).status).toBe(404);
});
