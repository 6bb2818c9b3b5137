import { describe, expect, it } from 'vitest';
import type { Seen } from '../../src/driver/reply.ts';
import { ordinaryBounds as bounds } from '../../src/leaks/index.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAuditLog } from './audit-log-carries-no-sensitive-value.ts';
import { judgeBands, type BandClaim } from './bands-hold.ts';
import { judgeExport } from './enterprise-export-is-its-own-and-unmasked.ts';
import { judgeErrors } from './errors-carry-no-sensitive-value.ts';
import { judgeFreeText, type TextSeen } from './free-text-is-scrubbed.ts';
import { judgeGatedFields } from './gated-fields-stay-within-bounds.ts';
import { judgeOpenItem } from './personal-data-in-open-items-stay-masked.ts';
import { judgeCache, type ReadSeen } from './licensed-reader-does-not-warm-a-cache.ts';
import { judgeOracle } from './masked-fields-are-no-oracle.ts';
import { judgeStandIns } from './no-enumerable-stand-in.ts';
import { judgeSweep, type Leak } from './nothing-leaks.ts';
import { judgeOpenFields } from './open-fields-stay-open.ts';
import { judgeGuessing } from './verification-resists-guessing.ts';
import { judgeVerification } from './verification-returns-only-a-result.ts';
import type { VerificationFace } from './verification-face.ts';
import { judgeCombined } from './views-cannot-be-combined.ts';

const ok: Seen = { status: 200, code: null, error: null };
const refused = (status: number, code: string | null): Seen => ({ status, code, error: null });

describe('judgeGatedFields', () => {
  const sixAndFour = [1, 2, 3, 4, 5, 6, 15, 16, 17, 18];
  const row = { idNumberPositions: sixAndFour, idTypeShown: false };
  const right = { way: 'query', reply: ok, rows: [row], elsewhere: [] } as const;
  it.each([
    ['passes a mask at its bounds', right, 'pass'],
    ['passes a withheld field', { ...right, rows: [{ ...row, idNumberPositions: [] }] }, 'pass'],
    ['passes a search without rows', { ...right, way: 'search', rows: [] }, 'pass'],
    ['fails a birth date', { ...right, rows: [{ ...row, idNumberPositions: [7, 8] }] }, 'fail'],
    ['fails the second row as well', { ...right, rows: [row, { ...row, idNumberPositions: [7] }] }, 'fail'],
    ['fails a shown id type', { ...right, rows: [{ ...row, idTypeShown: true }] }, 'fail'],
    ['fails a header', { ...right, elsewhere: [{ field: 'f', encoding: 'plain' }] }, 'fail'],
    ['is blocked without the decision', { ...right, rows: [] }, 'blocked'],
    ['is blocked by a refusal', { ...right, reply: refused(503, '5003') }, 'blocked'],
  ] as const)('%s', (_, view, kind) => {
    expect(judgeGatedFields({ views: [right, view], bounds }).kind).toBe(kind);
  });

  it('counts more than ten even outside the birth date', () => {
    const tight = { ...bounds, idNumberMaxRevealed: 9 };
    expect(judgeGatedFields({ views: [right], bounds: tight })).toMatchObject({
      kind: 'fail',
      actual: { en: '10 characters of the id number are shown: 1, 2, 3, 4, 5, 6, 15, 16, 17, 18' },
    });
  });
});

describe('judgeOpenItem', () => {
  const right = { way: 'query', reply: ok, rows: 2, shown: [] } as const;
  const shown = [{ field: 'plaintiffIdNumber', encoding: 'plain' }];
  it.each([
    ['passes rows that show no number', [right, { ...right, way: 'report' }], 'pass'],
    ['fails a number on any way out', [right, { ...right, way: 'batch-csv', shown }], 'fail'],
    [
      'fails a number even where another way gives nothing',
      [
        { ...right, rows: 0 },
        { ...right, shown },
      ],
      'fail',
    ],
    ['is blocked where the rows do not come', [{ ...right, rows: 0 }], 'blocked'],
    ['does not apply where no row names anybody', [], 'not-applicable'],
  ] as const)('%s', (_, views, kind) => {
    expect(judgeOpenItem({ item: 'judicial.judgments', views }).kind).toBe(kind);
  });
});

describe('judgeCombined', () => {
  const phone = { what: 'phone', field: 'violationFacts', views: 2 } as const;
  const hidden = { positions: [1, 2, 3, 8, 9, 10, 11], longestHiddenRun: 4 };
  const right = { missing: [], values: [{ ...phone, together: hidden }], bounds };
  it.each([
    ['passes masks that agree', right, 'pass'],
    [
      'fails masks that leave three digits between them',
      { ...right, values: [{ ...phone, together: { positions: [1, 2, 3, 4, 8], longestHiddenRun: 3 } }] },
      'fail',
    ],
    ['is blocked where a view is missing', { ...right, missing: [{ view: 'report', reply: ok }] }, 'blocked'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeCombined(trace).kind).toBe(kind);
  });
});

describe('judgeStandIns', () => {
  const right = { replies: [{ way: 'query', reply: ok }], standIns: [] };
  it.each([
    ['passes an answer without stand-in', right, 'pass'],
    ['fails a digest', { ...right, standIns: [{ way: 'query', field: 'f', encoding: 'hex/sm3' }] }, 'fail'],
    [
      'is blocked by a refusal',
      { ...right, replies: [{ way: 'query', reply: refused(500, '9999') }] },
      'blocked',
    ],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeStandIns(trace).kind).toBe(kind);
  });
});

describe('judgeErrors', () => {
  const quiet = { sent: 's', reply: refused(400, '3001'), repeats: [] };
  it.each([
    ['passes errors that repeat nothing', [quiet], 'pass'],
    [
      'fails one that repeats the value',
      [quiet, { ...quiet, repeats: [{ kind: 'phone', encoding: 'plain' }] }],
      'fail',
    ],
    ['is blocked when nothing is refused', [{ ...quiet, reply: ok }], 'blocked'],
  ] as const)('%s', (_, errors, kind) => {
    expect(judgeErrors({ place: 'body', errors }).kind).toBe(kind);
  });
});

describe('judgeFreeText', () => {
  const clean: TextSeen = { way: 'query', reply: ok, found: true, shows: [], lost: [] };
  const shown = { ...clean, shows: [{ kind: 'phone', encoding: 'plain' }] };
  it.each([
    ['passes scrubbed facts', [clean], clean, 'pass'],
    ['passes a bystander under a licence', [clean], shown, 'pass'],
    ['fails a phone without licence', [clean, shown], clean, 'fail'],
    ['fails a mask over an amount', [{ ...clean, lost: ['12345.67元'] }], clean, 'fail'],
    ['fails a mask over an amount under a licence', [clean], { ...clean, lost: ['24件'] }, 'fail'],
    ['is blocked without the facts', [{ ...clean, found: false }], clean, 'blocked'],
    ['is blocked without the licensed facts', [clean], { ...clean, found: false }, 'blocked'],
  ] as const)('%s', (_, withoutLicence, withLicence, kind) => {
    expect(judgeFreeText({ withoutLicence, withLicence }).kind).toBe(kind);
  });
});

describe('judgeCache', () => {
  const closed: ReadSeen = { reply: refused(403, '3004'), gave: false, shows: [] };
  const opened: ReadSeen = { reply: ok, gave: true, shows: ['idNumber'] };
  const masked: ReadSeen = { reply: ok, gave: true, shows: [] };
  const after = (warm: ReadSeen, cold: ReadSeen) => [{ who: 'w', warm, cold }];
  it.each([
    ['passes a refusal', opened, after(closed, closed), 'pass'],
    ['passes a mask', opened, after(masked, masked), 'pass'],
    ['leaves to others what is shown without any licence', opened, after(opened, opened), 'pass'],
    ['fails what a licensed read opened', opened, after(opened, masked), 'fail'],
    ['fails an answer in place of a refusal', opened, after(masked, closed), 'fail'],
    [
      'has nothing to judge when the licensed read is masked',
      masked,
      after(masked, masked),
      'not-applicable',
    ],
    ['is blocked when the licensed read gives nothing', closed, after(masked, masked), 'blocked'],
  ] as const)('%s', (_, licensed, unlicensed, kind) => {
    expect(judgeCache({ item: 'i', licensed, unlicensed }).kind).toBe(kind);
  });
});

describe('judgeBands', () => {
  const claim = (claimed: string, result: string | null, held = 'B2'): BandClaim => ({
    claimed,
    held,
    result,
    reply: ok,
  });
  const bands = [claim('B2', 'consistent'), claim('B1', 'inconsistent'), claim('B3', 'inconsistent')];
  const right = {
    field: 'f',
    bands,
    repeated: bands,
    numbers: [claim('7', null)],
    rawFigures: [],
  };
  it.each([
    ['passes exactly one band', right, 'pass'],
    ['passes a number found inconsistent', { ...right, numbers: [claim('7', 'inconsistent')] }, 'pass'],
    ['fails overlapping bands', { ...right, bands: [...bands, claim('B4', 'consistent')] }, 'fail'],
    [
      'passes bands of several enterprises',
      { ...right, bands: [...bands, claim('B1', 'consistent', 'B1')] },
      'pass',
    ],
    ['fails another band than the held one', { ...right, bands: [claim('B3', 'consistent')] }, 'fail'],
    ['fails a gap', { ...right, bands: [claim('B2', 'inconsistent')] }, 'fail'],
    ['fails bands that change', { ...right, repeated: [claim('B1', 'consistent')] }, 'fail'],
    ['fails a number that is taken', { ...right, numbers: [claim('7', 'consistent')] }, 'fail'],
    ['fails a raw figure', { ...right, rawFigures: ['f'] }, 'fail'],
    ['is blocked without results', { ...right, bands: [claim('B1', null)] }, 'blocked'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeBands(trace).kind).toBe(kind);
  });
});

describe('judgeOpenFields', () => {
  const view = { way: 'query', reply: ok, found: true, hidden: [] };
  it.each([
    ['passes fields as they are', [view], 'pass'],
    ['fails a masked name', [{ ...view, hidden: ['enterpriseName'] }], 'fail'],
    ['fails a refusal', [{ ...view, found: false, reply: refused(403, '3004') }], 'fail'],
    ['is blocked without the record', [{ ...view, found: false }], 'blocked'],
  ] as const)('%s', (_, views, kind) => {
    expect(judgeOpenFields({ item: 'i', views }).kind).toBe(kind);
  });
});

describe('judgeOracle', () => {
  const none = { reply: refused(400, '3001'), total: null, rows: 0, holdsTheCompany: false };
  const found = { reply: ok, total: 1, rows: 1, holdsTheCompany: true };
  const empty = { ...found, total: 0, rows: 0, holdsTheCompany: false };
  it.each([
    ['passes a refusal of both guesses', found, none, none, 'pass'],
    ['passes a condition that is ignored', found, found, found, 'pass'],
    ['fails a right guess that is told', found, found, empty, 'fail'],
    ['fails a wrong guess that is refused otherwise', found, empty, none, 'fail'],
    ['is blocked without the company', empty, none, none, 'blocked'],
  ] as const)('%s', (_, plain, right, wrong, kind) => {
    expect(judgeOracle({ plain, guesses: [{ by: 'b', right, wrong }] }).kind).toBe(kind);
  });
});

describe('judgeExport', () => {
  const item = { item: 'i', named: true, held: 1, given: 1, differing: [] };
  const right = { reply: ok, price: 0, foreign: 0, items: [item] };
  it.each([
    ['passes a whole export', right, 'pass'],
    ['fails a price', { ...right, price: 5 }, 'fail'],
    ['fails a missing price', { ...right, price: null }, 'fail'],
    ["fails somebody else's row", { ...right, foreign: 1 }, 'fail'],
    ['fails a missing item', { ...right, items: [item, { ...item, named: false }] }, 'fail'],
    ['fails a masked record', { ...right, items: [{ ...item, given: 0, differing: ['x'] }] }, 'fail'],
    ['is blocked by a refusal', { ...right, reply: refused(403, '2001') }, 'blocked'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeExport(trace).kind).toBe(kind);
  });
});

describe('judgeAuditLog', () => {
  const right = { reply: ok, entries: 9, own: 4, cut: false, found: [] };
  it.each([
    ['passes a log without secrets', right, 'pass'],
    ['fails one with a secret', { ...right, own: 0, found: [{ field: 'f', encoding: 'plain' }] }, 'fail'],
    ['is blocked without entries of its own', { ...right, own: 0 }, 'blocked'],
    ['cannot tell of a log that it did not read to its end', { ...right, own: 0, cut: true }, 'inconclusive'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeAuditLog(trace).kind).toBe(kind);
  });
});

describe('judgeVerification', () => {
  const face = (result: string | null, changes: Partial<VerificationFace> = {}): VerificationFace => ({
    reply: ok,
    result,
    strangers: [],
    repeats: [],
    ...changes,
  });
  const asked = (changes: Partial<VerificationFace> = {}, differences: readonly string[] = []) => [
    { wrong: 'f (near)', face: face('no', changes), differences },
  ];
  const right = { yes: 'yes', no: 'no', right: face('yes'), asked: asked() };
  it.each([
    ['passes results alone', right, 'pass'],
    ['fails a member of its own', { ...right, asked: asked({ strangers: ['expected'] }) }, 'fail'],
    ['fails a value', { ...right, asked: asked({ repeats: ['B2'] }) }, 'fail'],
    ['fails a false claim found true', { ...right, asked: asked({ result: 'yes' }) }, 'fail'],
    ['fails a hint of the part that differs', { ...right, asked: asked({}, ['body x-reason']) }, 'fail'],
    ['is blocked when the truth is not found so', { ...right, right: face('no') }, 'blocked'],
    ['is blocked without a result', { ...right, asked: asked({ result: null }) }, 'blocked'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeVerification(trace).kind).toBe(kind);
  });
});

describe('judgeGuessing', () => {
  it.each([
    ['passes a limit', { answered: 20, tried: 120, last: refused(429, '4003') }, 'pass'],
    ['warns of none', { answered: 120, tried: 120, last: ok }, 'warn'],
    ['is blocked without any result', { answered: 0, tried: 120, last: refused(403, '3004') }, 'blocked'],
    ['is blocked by another refusal', { answered: 3, tried: 120, last: refused(503, '5003') }, 'blocked'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeGuessing(trace).kind).toBe(kind);
  });
});

describe('judgeSweep', () => {
  const right = {
    answers: 9,
    requestsUpstream: 3,
    bytes: 99,
    secrets: 5,
    unread: 0,
    leakCount: 0,
    leaks: [],
    chances: [],
  };
  const leak: Leak = {
    exchange: 'c/x#1',
    operation: 'queryItem',
    audience: 'institution a',
    item: 'i',
    field: 'f',
    encoding: 'base64',
    company: 'C',
  };
  it.each([
    ['passes silence', right, 'pass'],
    [
      'fails a leak, also where the record is incomplete',
      { ...right, unread: 2, leakCount: 1, leaks: [leak] },
      'fail',
    ],
    ['passes what may be chance', { ...right, chances: Array.from({ length: 7 }, () => leak) }, 'pass'],
    ['fails more of it than chance is', { ...right, chances: Array.from({ length: 8 }, () => leak) }, 'fail'],
    ['cannot tell from an incomplete record', { ...right, unread: 2 }, 'inconclusive'],
    ['cannot tell from no answer at all', { ...right, answers: 0 }, 'inconclusive'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeSweep(trace).kind).toBe(kind);
  });

  it('names the first leak and counts the others', () => {
    expect(judgeSweep({ ...right, leakCount: 3, leaks: [leak] })).toMatchObject({
      actual: text(
        'c/x#1（queryItem）向 institution a 发出 C 的 i/f（base64）；另有 2 处',
        'c/x#1 (queryItem) sent i/f of C to institution a (base64); and 2 more',
      ),
    });
  });
});
