import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { text } from '../../src/engine/text.ts';
import { compareRecords } from './compare-records.ts';
import { judgeBatch } from './each-batch-row-has-its-own-licence.ts';
import { judgeGated } from './gated-fields-follow-the-licence.ts';
import { earlyMorningAfter, judgeTerm } from './licence-ends-at-its-instant.ts';
import { judgeIds, unguessableBits } from './licence-ids-are-unguessable.ts';
import { judgeLicence, type Attempt } from './licence-trace.ts';
import { judgeDetail } from './licensed-detail-is-complete.ts';
import { changesOf } from './listed-licences.ts';
import { judgeBinding } from './nothing-more-is-bound-than-granted.ts';
import { judgeGranting } from './only-the-enterprise-grants.ts';
import { judgeOpen } from './open-items-need-no-licence.ts';
import { afterTheNextDelivery } from './pushes-carry-nothing-licensed.ts';
import { judgeReport } from './report-holds-what-the-licence-covers.ts';
import { judgeNotice } from './risk-notice-comes-before-grant.ts';
import { strangeLicences } from './strange-licences.ts';
import { formField } from './upstream.ts';
import { judgeCarried } from './upstream-call-carries-the-licence.ts';
import { judgeList } from './listed-licences-are-true.ts';
import { judgeNarrowing } from './narrowing-only-narrows.ts';
import { judgeUses } from './use-count-is-enforced.ts';

const ok = { status: 200, code: null, error: null };
const unlicensed = { status: 403, code: '3004', error: null };
const words = text('甲', 'a');

const withheld: Attempt = {
  what: words,
  refusedBy: [{ status: 403, code: '3004' }],
  mayAnswerOpenly: false,
  outcome: { reply: unlicensed, given: 'nothing', upstream: 0 },
};
const served = { reply: ok, given: 'protected', upstream: 1 } as const;

test.each([
  ['pass', 'a refusal for the bound reason', withheld],
  ['fail', 'protected data', { ...withheld, outcome: served }],
  [
    'fail',
    'a refusal for another reason',
    { ...withheld, outcome: { ...withheld.outcome, reply: { ...unlicensed, code: '3005' } } },
  ],
  [
    'fail',
    'a refusal that asked upstream first',
    { ...withheld, outcome: { ...withheld.outcome, upstream: 1 } },
  ],
  [
    'fail',
    'a refusal with data in it',
    { ...withheld, outcome: { ...withheld.outcome, given: 'protected' } },
  ],
  [
    'pass',
    'an answer without the gated fields',
    { ...withheld, mayAnswerOpenly: true, outcome: { reply: ok, given: 'open', upstream: 0 } },
  ],
  [
    'fail',
    'an answer with the gated fields',
    { ...withheld, mayAnswerOpenly: true, outcome: { reply: ok, given: 'protected', upstream: 0 } },
  ],
] as const)('licence: %s for %s', (kind, _, attempt) => {
  expect(judgeLicence({ twin: ok, attempts: [attempt], after: ok }).kind).toBe(kind);
});

test('licence: blocked without a valid twin, failed when the twin fails afterwards', () => {
  expect(judgeLicence({ twin: unlicensed, attempts: [withheld] }).kind).toBe('blocked');
  expect(judgeLicence({ twin: { ...ok, code: '3004' }, attempts: [withheld] }).kind).toBe('blocked');
  expect(judgeLicence({ twin: ok, attempts: [withheld], after: unlicensed }).kind).toBe('fail');
});

test('strange licences are never the real one, and say whether they have the form of an id', () => {
  for (const real of ['0f8fad5b-d9cb-469f-a165-70867728950e', 'LIC-2026-00000001', '--------', 'zZ9zZ9zZ']) {
    const strange = strangeLicences(real);
    expect(strange.every(({ licenseId }) => licenseId !== real)).toBe(true);
    for (const { licenseId, isAnId } of strange) expect(/^[A-Za-z0-9_-]{8,64}$/.test(licenseId)).toBe(isAnId);
  }
});

const moment = (isLive: boolean, outcome: Attempt['outcome']) => ({ what: words, at: 0, isLive, outcome });
const term = { validFrom: 0, validUntil: 1_000, refusedBy: withheld.refusedBy, mayAnswerOpenly: false };

test.each([
  ['pass', [moment(false, withheld.outcome), moment(true, served)]],
  ['fail', [moment(false, served), moment(true, served)]],
  ['fail', [moment(false, withheld.outcome), moment(true, withheld.outcome)]],
  ['fail', [moment(false, { ...withheld.outcome, upstream: 1 }), moment(true, served)]],
] as const)('term: %s', (kind, moments) => {
  expect(judgeTerm({ ...term, moments }).kind).toBe(kind);
});

test.each([
  ['2026-01-12T09:00:00+08:00', '2026-01-13T02:30:00+08:00'],
  ['2026-01-13T01:00:00.500+08:00', '2026-01-13T02:30:00+08:00'],
  ['2026-01-13T02:40:08.700+08:00', '2026-01-13T02:50:08+08:00'],
  ['2026-01-13T05:55:00+08:00', '2026-01-14T02:30:00+08:00'],
])('the early morning after %s is %s', (now, expected) => {
  expect(earlyMorningAfter(Date.parse(now))).toBe(Date.parse(expected));
});

const race = { maxUses: 1, asked: 'at-once', replies: [ok, unlicensed, unlicensed], used: 1 } as const;

test.each([
  ['pass', race],
  ['fail', { ...race, replies: [ok, ok, unlicensed] }],
  ['fail', { ...race, replies: [unlicensed, unlicensed, unlicensed], used: 0 }],
  ['fail', { ...race, replies: [ok, { ...unlicensed, status: 500, code: '9999' }] }],
  ['fail', { ...race, used: 3 }],
  ['fail', { ...race, asked: 'in-turn', replies: [unlicensed, ok] }],
] as const)('uses: %s', (kind, round) => {
  expect(judgeUses({ rounds: [race, round] }).kind).toBe(kind);
});

const hex = [
  '0f8fad5bd9cb469fa16570867728950e',
  'c2a61e03b7f94d85920be4d3168a7c5f',
  '7d4be95f10c862a3e8b1f6047529dc3a',
];
const sequence = (from: number) =>
  Array.from({ length: 24 }, (_, step) => `LIC-2026-${String(from + step).padStart(8, '0')}`);
const digested = Array.from({ length: 24 }, (_, step) =>
  createHash('sha256').update(String(step)).digest('hex').slice(0, 16),
);

test('ids: a sequence fails, repeated ids fail, drawn ones pass', () => {
  expect(judgeIds({ ids: sequence(1), leastBits: 48 }).kind).toBe('fail');
  expect(judgeIds({ ids: sequence(9_999_990), leastBits: 48 }).kind).toBe('fail');
  expect(judgeIds({ ids: [...hex, hex[0] ?? ''], leastBits: 48 }).kind).toBe('fail');
  expect(judgeIds({ ids: digested, leastBits: 48 }).kind).toBe('pass');
});

test('ids: a time in front and a counter behind add no bits', () => {
  const timed = sequence(1).map((id, step) => `${String(1_768_179_600_000 + step * 37)}-${id}`);
  expect(unguessableBits(timed)).toBeLessThan(20);
});

const same = { expectedRows: 1, givenRows: 1, differences: [] };
const lacks = (field: string) => ({ ...same, differences: [{ field, kind: 'missing' as const }] });
const gated = { gated: ['idNumber'], without: lacks('idNumber'), under: same };

test.each([
  ['pass', gated],
  ['fail', { ...gated, without: same }],
  [
    'fail',
    {
      ...gated,
      without: { ...same, differences: [...lacks('idNumber').differences, ...lacks('name').differences] },
    },
  ],
  ['fail', { ...gated, under: lacks('idNumber') }],
  ['fail', { ...gated, under: { ...same, givenRows: 0 } }],
] as const)('gated fields: %s', (kind, trace) => {
  expect(judgeGated(trace).kind).toBe(kind);
});

test('a shortfall of licensed detail is a warning', () => {
  expect(judgeDetail({ item: 'tax.arrears', fields: 5, comparison: same }).kind).toBe('pass');
  expect(judgeDetail({ item: 'tax.arrears', fields: 5, comparison: lacks('taxType') }).kind).toBe('warn');
  expect(judgeDetail({ item: 'tax.arrears', fields: 5, comparison: { ...same, givenRows: 0 } }).kind).toBe(
    'warn',
  );
});

test('rows are paired with the most alike, in any order', () => {
  const rows = [
    { tax: 'a', amount: 1 },
    { tax: 'b', amount: 2 },
  ];
  expect(compareRecords(rows, rows.toReversed(), ['tax', 'amount']).differences).toEqual([]);
  const nested = (payment: unknown) => [{ payments: [payment] }];
  expect(
    compareRecords(nested({ month: 1, paid: 2 }), nested({ paid: 2, month: 1 }), ['payments']).differences,
  ).toEqual([]);
  expect(
    compareRecords(rows, [{ tax: 'b', amount: 9 }, { tax: 'a' }], ['tax', 'amount']).differences,
  ).toEqual([{ field: 'amount', kind: 'missing' }]);
});

const row = { what: words, isOwn: true, upstream: 0 };
const owed = { ...row, isLicensed: true, code: '0000', records: 1 };
const bare = { ...row, isLicensed: false, code: '3004', records: null };

test.each([
  ['pass', { reply: ok, rows: [owed, bare] }],
  ['fail', { reply: ok, rows: [owed, { ...bare, code: '0000', records: 1 }] }],
  ['fail', { reply: ok, rows: [owed, { ...bare, upstream: 1 }] }],
  ['fail', { reply: ok, rows: [{ ...owed, isOwn: false }, bare] }],
  ['fail', { reply: ok, rows: [{ ...owed, code: '3004', records: null }, bare] }],
  ['fail', { reply: unlicensed, rows: [] }],
] as const)('batch: %s', (kind, trace) => {
  expect(judgeBatch(trace).kind).toBe(kind);
});

const report = { reply: ok, due: ['a'], closed: ['b'], sections: ['a'], calledFor: [] };

test.each([
  ['pass', report],
  ['fail', { ...report, sections: ['a', 'b'] }],
  ['fail', { ...report, sections: [] }],
  ['fail', { ...report, calledFor: ['b'] }],
  ['fail', { ...report, reply: unlicensed }],
] as const)('report: %s', (kind, trace) => {
  expect(judgeReport(trace).kind).toBe(kind);
});

test('open items: every way gives every row', () => {
  const way = { what: words, reply: ok, rows: 2 };
  expect(judgeOpen({ item: 'a', expected: 2, ways: [way] }).kind).toBe('pass');
  expect(judgeOpen({ item: 'a', expected: 2, ways: [way, { ...way, rows: null }] }).kind).toBe('fail');
  expect(judgeOpen({ item: 'a', expected: 2, ways: [{ ...way, reply: unlicensed }] }).kind).toBe('fail');
});

const notice = { version: '1', digest: 'd', shownAt: '2026-01-12 09:00:00' };
const noticed = { twin: ok, attempts: [], textDigest: 'd', sent: notice, recorded: notice };

test.each([
  ['pass', noticed],
  ['fail', { ...noticed, textDigest: 'e' }],
  ['fail', { ...noticed, recorded: null }],
  ['fail', { ...noticed, recorded: { ...notice, shownAt: '2026-01-12 09:00:01' } }],
  ['blocked', { ...noticed, twin: unlicensed }],
] as const)('risk notice: %s', (kind, trace) => {
  expect(judgeNotice(trace).kind).toBe(kind);
});

test('granting and binding: whatever changed a licence fails', () => {
  expect(judgeGranting({ twin: ok, attempts: [], effects: [] }).kind).toBe('pass');
  expect(judgeGranting({ twin: ok, attempts: [], effects: [words] }).kind).toBe('fail');
  expect(judgeBinding({ twin: ok, effects: [] }).kind).toBe('pass');
  expect(judgeBinding({ twin: ok, effects: [words] }).kind).toBe('fail');
  expect(judgeBinding({ twin: unlicensed, effects: [] }).kind).toBe('blocked');
});

test('changes of licences are told, uses are none', () => {
  const licence = { licenseId: 'one', status: 'active', used: 0 };
  expect(changesOf([licence], [{ ...licence, used: 1 }])).toEqual([]);
  expect(changesOf([licence], [{ ...licence, status: 'revoked' }])).toHaveLength(1);
  expect(changesOf([licence], [licence, { ...licence, licenseId: 'two' }])).toHaveLength(1);
  expect(changesOf([licence], [])).toHaveLength(1);
});

const carried = { member: 'licence.licenseId', granted: 'one', carried: 'one' };
const called = { reply: ok, calls: 1, carried: [carried] };
const upstream = { unlicensed: [{ occasion: words, calls: 0 }], licensed: [called] };

test.each([
  ['pass', upstream],
  ['fail', { ...upstream, unlicensed: [{ occasion: words, calls: 1 }] }],
  ['fail', { ...upstream, licensed: [{ ...called, carried: [{ ...carried, carried: 'two' }] }] }],
  ['fail', { ...upstream, licensed: [{ ...called, carried: [{ ...carried, carried: null }] }] }],
  ['fail', { ...upstream, licensed: [{ ...called, calls: 0, carried: [] }] }],
  // What the node refused because of what it was told is the platform's doing.
  [
    'fail',
    { ...upstream, licensed: [{ ...called, reply: unlicensed, carried: [{ ...carried, carried: null }] }] },
  ],
  ['blocked', { ...upstream, licensed: [{ ...called, reply: unlicensed, calls: 0, carried: [] }] }],
  ['blocked', { ...upstream, licensed: [{ ...called, reply: unlicensed }] }],
] as const)('upstream: %s', (kind, trace) => {
  expect(judgeCarried(trace).kind).toBe(kind);
});

test('a form field is read from its text', () => {
  const form = '--x\r\ncontent-disposition: form-data; name="uniscId"\r\n\r\n91AB\r\n--x--\r\n';
  expect(formField(form, 'uniscId')).toBe('91AB');
  expect(formField(form, 'token')).toBeUndefined();
});

test('narrowing: fails by what a refused widening changed', () => {
  const refused = { twin: ok, attempts: [], effects: [] };
  expect(judgeNarrowing(refused).kind).toBe('pass');
  expect(judgeNarrowing({ ...refused, effects: [text('变了', 'changed')] }).kind).toBe('fail');
});

test.each([
  ['pass', { listed: 1, found: 'revoked 0' }],
  ['fail', { listed: 1, found: 'active 0' }],
  ['fail', { listed: 1, found: null }],
  ['fail', { listed: 2, found: 'revoked 0' }],
] as const)('list of licences: %s', (kind, { listed, found }) => {
  const lines = [{ what: text('已撤销的', 'a revoked one'), wanted: 'revoked 0', found }];
  expect(judgeList({ reply: ok, listed, granted: 1, lines }).kind).toBe(kind);
});

test.each([
  ['2026-01-12T09:00:00+08:00', '2026-01-13T04:30:00+08:00'],
  ['2026-01-12T03:00:00+08:00', '2026-01-12T04:30:00+08:00'],
  ['2026-01-12T00:00:00+08:00', '2026-01-12T04:30:00+08:00'],
  ['2026-01-12T04:00:00+08:00', '2026-01-12T04:30:00+08:00'],
  ['2026-01-12T04:30:00+08:00', '2026-01-13T04:30:00+08:00'],
])('from %s subscriptions are delivered by %s', (now, then) => {
  expect(afterTheNextDelivery(Date.parse(now))).toBe(Date.parse(then));
});
