import { expect, test } from 'vitest';
import { text } from '../../src/engine/text.ts';
import { judgeRevocations, timedRow, type TimedRead } from './read-and-revoke.ts';

const ok = { status: 200, code: null, error: null };
const refused = { status: 403, code: '3004', error: null, given: false };
const revocation = { ...ok, sent: 10, answered: 20 };
const what = text('查询', 'a read');
const held = { asked: true };

const crossing: TimedRead = { ...ok, what, given: true, sent: 12, answered: 22 };
const late: TimedRead = { ...refused, what, sent: 21, answered: 23 };

function judge(...reads: readonly TimedRead[]) {
  return judgeRevocations({ revocations: [{ before: ok, revocation, reads }] });
}

test('a read that crosses the revocation may go either way', () => {
  expect(judge(crossing, late).kind).toBe('pass');
  expect(judge({ ...crossing, ...refused }, late).kind).toBe('pass');
  expect(judge({ ...crossing, status: 503, code: '5003', given: false }, late).kind).toBe('pass');
});

test.each<[string, Partial<TimedRead>]>([
  ['is served', { status: 200, code: null, given: true }],
  ['is refused with data', { given: true }],
  ['is refused for another reason', { status: 403, code: '2008' }],
  ['is refused with another status', { status: 404 }],
  ['is not answered', { status: 0, code: null, error: 'TIMED_OUT' }],
])('a read that left after the revocation was acknowledged fails when it %s', (_, otherwise) => {
  expect(judge(crossing, late, { ...late, ...otherwise }).kind).toBe('fail');
});

test('the places of a failure say how many reads were wrong, and of what kind', () => {
  const served = { ...late, ...ok, given: true };
  expect(judge(served, served)).toMatchObject({
    kind: 'fail',
    actual: text('查询：HTTP 200，并提供了数据 ×2', 'a read: HTTP 200, with data ×2'),
  });
});

test('what still waits for its source at the revocation is not handed over', () => {
  const underWay = { ...crossing, late: held };
  expect(judge(underWay).kind).toBe('fail');
  expect(judge({ ...underWay, ...refused }).kind).toBe('pass');
});

test.each<[string, Partial<TimedRead>]>([
  ['the source was never asked', { late: { asked: false } }],
  ['the answer came before', { late: held, answered: 19 }],
  ['the read failed for another reason', { late: held, status: 504, code: '5002', given: false }],
])('nothing is said of a read under way where %s', (_, otherwise) => {
  expect(judge({ ...crossing, ...otherwise }).kind).toBe('inconclusive');
});

test('without a licence that is read and revoked there is nothing to judge', () => {
  const reads = [late];
  expect(judgeRevocations({ revocations: [{ before: late, revocation, reads }] }).kind).toBe('blocked');
  const failed = { ...revocation, status: 500 };
  expect(judgeRevocations({ revocations: [{ before: ok, revocation: failed, reads }] }).kind).toBe('blocked');
});

test('a row of a batch is a read with the code of the row', () => {
  const body = { rows: [{ code: '3004' }, { code: '0000', records: [] }] };
  const reply = { ...ok, exchange: '', sentOrder: 3, order: 4, headers: {}, body, text: '', durationMs: 1 };
  expect(timedRow(what, reply, 0)).toEqual({ ...ok, code: '3004', what, given: false, sent: 3, answered: 4 });
  expect(timedRow(what, reply, 1)).toMatchObject({ code: '0000', given: true });
});
