import { expect, test } from 'vitest';
import { createLicenceLedger } from '../../src/driver/licence-ledger.ts';
import type { LoggedAnswer } from '../../src/driver/run-log.ts';
import type { LeakValue } from '../../src/leaks/index.ts';
import { licencesOfBatches, mayRelease } from './release-rules.ts';

const secret: LeakValue = { value: 'v', kind: 'id-number', item: 'i', field: 'f', company: 'C' };
const ledger = createLicenceLedger();
ledger.granted({
  licenseId: 'L',
  uscc: 'C',
  institutionId: 'bank',
  items: ['i'],
  from: 100,
  until: 200,
  grantedAt: 5,
});
ledger.revoked('L', 20);

function answer(changes: Partial<LoggedAnswer> & { licences?: readonly string[] } = {}): LoggedAnswer {
  const { licences = ['L'], ...rest } = changes;
  return {
    exchange: 'x#1',
    operation: 'queryItem',
    audience: { role: 'institution', id: 'bank', licences },
    sentOrder: 8,
    order: 9,
    at: 150,
    target: '/v1/items/i/query',
    requestBody: '',
    headers: '',
    body: Buffer.from(''),
    cut: false,
    ...rest,
  };
}

const may = (value: LeakValue, given: LoggedAnswer, batches = new Map<string, readonly string[]>()) =>
  mayRelease(value, given, { ledger, batches });

test('releases to the institution under a live licence for the item', () => {
  expect(may(secret, answer())).toBe(true);
});

test.each<[string, LeakValue, LoggedAnswer]>([
  ['without a licence', secret, answer({ licences: [] })],
  ['under an unknown licence', secret, answer({ licences: ['M'] })],
  ['of another company', { ...secret, company: 'D' }, answer()],
  ['of another item', { ...secret, item: 'j' }, answer()],
  ['of a person whom no licence speaks for', { ...secret, release: 'never' }, answer()],
  [
    'to another institution',
    secret,
    answer({ audience: { role: 'institution', id: 'other', licences: ['L'] } }),
  ],
  ['before its first instant', secret, answer({ at: 99 })],
  ['at its end', secret, answer({ at: 200 })],
  ['when answered before the grant', secret, answer({ sentOrder: 3, order: 4 })],
  ['when asked after the revocation', secret, answer({ sentOrder: 21, order: 22 })],
  ['to nobody in particular', secret, answer({ audience: { role: 'anonymous', id: '', licences: ['L'] } })],
  ['to the node', secret, answer({ audience: { role: 'node', id: 'n', licences: ['L'] } })],
  ['if it stands behind a band', { ...secret, field: 'pensionPaymentBand' }, answer()],
])('releases nothing %s', (_, value, given) => {
  expect(may(value, given)).toBe(false);
});

test('takes the side of the platform where a revocation crossed the read', () => {
  expect(may(secret, answer({ sentOrder: 19, order: 21 }))).toBe(true);
});

test('shows an enterprise its own secrets and no others', () => {
  const audience = { role: 'enterprise', id: 'C', licences: [] } as const;
  expect(may(secret, answer({ audience }))).toBe(true);
  expect(may({ ...secret, company: 'D' }, answer({ audience }))).toBe(false);
});

test('lets a batch rest on the licences that it was asked for with', () => {
  const taken = answer({
    operation: 'createBatch',
    body: Buffer.from('{"batchId":"b-1","status":"queued"}'),
  });
  const batches = new Map(licencesOfBatches([taken]));
  const fetched = answer({ operation: 'getBatch', target: '/v1/batches/b-1', licences: [] });
  expect(may(secret, fetched, batches)).toBe(true);
  expect(may(secret, { ...fetched, target: '/v1/batches/b-2' }, batches)).toBe(false);
});
