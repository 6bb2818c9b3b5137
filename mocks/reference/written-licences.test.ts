import { afterAll, beforeAll, expect, test } from 'vitest';
import { sm3 } from '../../src/crypto/sm3.ts';
import { notice, query } from '../testing/platform-requests.ts';
import { startTestPlatform, type Caller, type RunningTestPlatform } from '../testing/running-platform.ts';

let platform: RunningTestPlatform;
let bank: Caller;
const file = '%PDF-1.7 a scan';
let serial = 0;

beforeAll(async () => {
  platform = await startTestPlatform();
  bank = await platform.institution();
});
afterAll(() => platform.close());

const company = (index = 0) => platform.network.inProcess.world.company(index);

async function upload(change: Readonly<Record<string, string>> = {}, caller = bank) {
  const { uscc, enterpriseName } = company();
  const fields = {
    reference: `ref-0000-${String((serial += 1))}`,
    fileDigest: sm3(file).toString('hex'),
    uscc,
    enterpriseName,
    items: 'tax.arrears',
    purpose: 'loan-approval',
    validFrom: '2026-01-12 00:00:00',
    validUntil: '2026-02-11 23:59:59',
    noticeVersion: notice.version,
    noticeDigest: notice.digest,
    noticeShownAt: notice.shownAt,
    ...change,
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([file], { type: 'application/pdf' }), 'licence.pdf');
  return caller('POST', '/v1/licences', { form });
}

const decide = (licenseId: unknown, decision: string) =>
  platform.operator('POST', `/v1/admin/licences/${String(licenseId)}/decision`, { json: { decision } });

test('opens nothing until the operator has accepted it, and then what it covers', async () => {
  const { status, body } = await upload();
  const licenseId = String(body['licenseId']);
  expect([status, body]).toMatchObject([201, { form: 'written', status: 'pending', used: 0 }]);
  const { uscc } = company();
  expect(await query(bank, 'tax.arrears', { uscc, licenseId })).toMatchObject({ body: { code: '3004' } });
  expect(await decide(licenseId, 'accept')).toMatchObject({ status: 200, body: { status: 'active' } });
  expect((await query(bank, 'tax.arrears', { uscc, licenseId })).status).toBe(200);
  expect(await query(bank, 'utility.water', { uscc, licenseId })).toMatchObject({ body: { code: '3004' } });
  expect(await bank('GET', `/v1/licences/${licenseId}`)).toMatchObject({ body: { used: 1 } });
});

test('opens nothing when the operator has rejected it, and stays so decided', async () => {
  const { body } = await upload();
  const licenseId = String(body['licenseId']);
  expect(await decide(licenseId, 'reject')).toMatchObject({ status: 200, body: { status: 'rejected' } });
  expect(await decide(licenseId, 'reject')).toMatchObject({ status: 200 });
  expect(await decide(licenseId, 'accept')).toMatchObject({ status: 409, body: { code: '4001' } });
  const { uscc } = company();
  expect(await query(bank, 'tax.arrears', { uscc, licenseId })).toMatchObject({ body: { code: '3004' } });
});

test.each([
  ['another digest', { fileDigest: sm3('another').toString('hex') }, 403, '3004'],
  ['an older risk notice', { noticeVersion: '2020-1' }, 403, '4004'],
  ['another purpose', { purpose: 'marketing' }, 403, '2009'],
  ['an item outside the list', { items: 'tax.arrears,tax.nothing' }, 400, '3001'],
  ['a term that is too long', { validUntil: '2030-01-01 00:00:00' }, 400, '3001'],
  ['a code that is none', { uscc: 'nobody' }, 400, '3001'],
])('is refused with %s', async (_, change, status, code) => {
  expect(await upload(change)).toMatchObject({ status, body: { code } });
});

test('is taken once for each reference', async () => {
  const reference = 'ref-once-and-no-more';
  const [first, second] = [await upload({ reference }), await upload({ reference })];
  expect(second.body).toEqual(first.body);
  expect(await upload({ reference, purpose: 'guarantee' })).toMatchObject({ body: { code: '4001' } });
  const other = await upload({ reference }, await platform.institution('bank-002'));
  expect(other.body['licenseId']).not.toBe(first.body['licenseId']);
});

test('is taken alike for an enterprise that nobody knows', async () => {
  const { uscc, enterpriseName } = company(5_000);
  expect(await upload({ uscc, enterpriseName })).toMatchObject({ status: 201, body: { status: 'pending' } });
});

test('is shown to the institution that it names, and to its enterprise, who may revoke it', async () => {
  const { body } = await upload();
  const licenseId = String(body['licenseId']);
  const other = await platform.institution('bank-002');
  expect(await other('GET', `/v1/licences/${licenseId}`)).toMatchObject({ status: 404 });
  const enterprise = await platform.enterprise(company());
  const listed = (await enterprise('GET', '/v1/enterprise/licences')).body['licences'];
  expect(listed).toContainEqual(expect.objectContaining({ licenseId, status: 'pending' }));
  const revoked = await enterprise('POST', `/v1/enterprise/licences/${licenseId}/revocation`);
  expect(revoked).toMatchObject({ status: 200, body: { status: 'revoked' } });
  expect(await decide(licenseId, 'accept')).toMatchObject({ status: 409 });
});

test('is decided on by nobody but the operator, and an online licence by nobody', async () => {
  const { body } = await upload();
  const path = `/v1/admin/licences/${String(body['licenseId'])}/decision`;
  expect(await bank('POST', path, { json: { decision: 'accept' } })).toMatchObject({ status: 403 });
  expect(await platform.node('POST', path, { json: { decision: 'accept' } })).toMatchObject({ status: 403 });
  expect(await decide('LIC-00000000', 'accept')).toMatchObject({ status: 404 });
});

test('is written down with whom and what for, and without its document', async () => {
  await upload({ uscc: company(3).uscc });
  const query = 'from=2026-01-12%2000%3A00%3A00&to=2026-01-12%2023%3A59%3A59&pageSize=100';
  const { body, text } = await platform.node('GET', `/v1/node/audit-log?${query}`);
  expect(body['entries']).toContainEqual(
    expect.objectContaining({
      operation: 'uploadWrittenLicence',
      clientId: 'bank-001',
      uscc: company(3).uscc,
      purpose: 'loan-approval',
      result: '0000',
    }),
  );
  expect(text).not.toContain('a scan');
});
