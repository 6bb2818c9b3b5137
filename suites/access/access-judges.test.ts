import { describe, expect, it } from 'vitest';
import type { Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { judgeAttempts, listed, refusal, type Attempt } from '../attempt.ts';
import { judgeOption } from './claimed-option-is-offered.ts';
import { holdsMoreThanAnError } from '../refusal.ts';
import { judgeErrors } from './errors-follow-the-contract.ts';
import { judgeContract } from './exchanges-follow-the-contract.ts';
import { judgeDisclosure } from './existence-is-not-disclosed.ts';
import { judgeExpiry } from './expired-token-is-refused.ts';
import { differingPlaces, judgeIds } from './ids-cannot-be-guessed.ts';
import { judgeHidden } from './judge-hidden.ts';
import { judgeRace } from './racing-nonce-wins-once.ts';
import { judgeLog } from './refusals-are-logged.ts';
import { judgeLifetime } from './token-lifetime-is-bounded.ts';

const ok: Seen = { status: 200, code: null, error: null };
const silence: Seen = { status: 0, code: null, error: 'ECONNRESET: gone' };
const refused = (status: number, code: string | null): Seen => ({ status, code, error: null });

const tried = (reply: Seen, released = false): Attempt => ({
  what: text('伪造', 'forged'),
  refusedBy: refusal.signature,
  reply,
  released,
});

describe('judgeOption', () => {
  const trace = { option: 'subscriptions', operation: 'createSubscription' };
  it('passes an option that is there, and fails one that is claimed and is not', () => {
    expect(judgeOption({ ...trace, reply: refused(201, null) })).toEqual({ kind: 'pass' });
    expect(judgeOption({ ...trace, reply: refused(404, '3005') })).toMatchObject({
      kind: 'fail',
      expected: {
        en: 'the platform claims subscriptions (platform.claims), so that a valid createSubscription succeeds',
      },
      actual: { en: 'HTTP 404, code 3005' },
    });
  });
});

describe('judgeHidden', () => {
  const asked = (what: string, reply: Seen): Attempt => ({
    what: text(what, what),
    refusedBy: refusal.hidden,
    reply,
    released: false,
  });
  it.each([
    ['lets a platform say 404 of both', refused(404, '3005'), refused(404, '3005'), 'pass'],
    ['lets it say 403 of both', refused(403, '2001'), refused(403, '2001'), 'pass'],
    [
      'fails 403 of the one that is there and 404 of the other',
      refused(403, '2001'),
      refused(404, '3005'),
      'fail',
    ],
    ['fails 403 with the code of 404', refused(403, '3005'), refused(403, '3005'), 'fail'],
  ] as const)('%s', (_, foreign, unknown, kind) => {
    const attempts = [asked('foreign', foreign), asked('unknown', unknown)];
    expect(judgeHidden({ twin: ok, attempts }).kind).toBe(kind);
  });
});

describe('judgeAttempts', () => {
  it.each([
    ['passes a refusal for its own reason', { twin: ok, attempts: [tried(refused(401, '2005'))] }, 'pass'],
    ['fails what was let in', { twin: ok, attempts: [tried(ok)] }, 'fail'],
    ['fails a refusal for another reason', { twin: ok, attempts: [tried(refused(401, '2002'))] }, 'fail'],
    [
      'fails the right code under a wrong status',
      { twin: ok, attempts: [tried(refused(500, '2005'))] },
      'fail',
    ],
    ['fails a refusal with data', { twin: ok, attempts: [tried(refused(401, '2005'), true)] }, 'fail'],
    ['fails silence', { twin: ok, attempts: [tried(silence)] }, 'fail'],
    ['is blocked without a valid twin', { twin: refused(503, '5003'), attempts: [tried(ok)] }, 'blocked'],
    [
      'says nothing of what was put off',
      { twin: ok, attempts: [tried(refused(401, '2005')), tried(refused(429, '4003'))], after: ok },
      'inconclusive',
    ],
    [
      'fails what was let in beside what was put off',
      { twin: ok, attempts: [tried(refused(429, '4003')), tried(ok)] },
      'fail',
    ],
    ['fails what was put off with data', { twin: ok, attempts: [tried(refused(429, '4003'), true)] }, 'fail'],
    [
      'fails a platform that is stuck afterwards',
      { twin: ok, attempts: [tried(refused(401, '2005'))], after: refused(429, '4003') },
      'fail',
    ],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeAttempts(trace).kind).toBe(kind);
  });

  it('names what was tried, what should have come and what came', () => {
    expect(judgeAttempts({ twin: ok, attempts: [tried(ok, true)] })).toEqual({
      kind: 'fail',
      expected: text(
        '伪造：应拒绝（HTTP 401, code 2005），不返回数据',
        'forged: refused (HTTP 401, code 2005), no data',
      ),
      actual: text('伪造：HTTP 200，且返回了数据', 'forged: HTTP 200, with data'),
    });
  });

  it('lists five at most and says how many more there are', () => {
    expect(listed(Array.from({ length: 7 }, () => text('甲', 'a'))).en).toBe('a; a; a; a; a; and 2 more');
  });
});

describe('judgeExpiry', () => {
  const expired = refused(401, '2003');
  const late = (reply: Seen, released = false): Attempt => ({
    what: text('调用', 'a call'),
    refusedBy: [{ status: 401, codes: ['2003'] }],
    reply,
    released,
  });
  const right = { expiresIn: 7200, fresh: ok, before: ok, late: [late(expired), late(expired)], renewed: ok };
  it.each([
    ['passes a token that ends when it says', right, 'pass'],
    ['fails a token that lives on', { ...right, late: [late(ok, true)] }, 'fail'],
    [
      'fails one that lives on in a single operation',
      { ...right, late: [late(expired), late(ok, true)] },
      'fail',
    ],
    ['fails a token that ends early', { ...right, before: expired }, 'fail'],
    ['fails a refusal for another reason', { ...right, late: [late(refused(401, '2002'))] }, 'fail'],
    ['is blocked when a fresh token is not accepted', { ...right, fresh: expired }, 'blocked'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeExpiry(trace).kind).toBe(kind);
  });
});

describe('judgeLifetime', () => {
  const right = {
    expiresIn: 7200,
    expiresAt: '2026-01-12 11:00:00',
    issuedAt: Date.parse('2026-01-12T09:00:00+08:00'),
    maxSeconds: 7200,
    toleranceSeconds: 1,
  };
  it.each([
    ['passes a lifetime within the bound, rightly said', right, 'pass'],
    ['fails one beyond the bound', { ...right, expiresIn: 7201 }, 'fail'],
    ['fails no lifetime at all', { ...right, expiresIn: Number.NaN }, 'fail'],
    ['fails an end that is not issue plus lifetime', { ...right, expiresAt: '2026-01-12 19:00:00' }, 'fail'],
    ['fails an end that is no time', { ...right, expiresAt: 'soon' }, 'fail'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeLifetime(trace).kind).toBe(kind);
  });
});

describe('judgeRace', () => {
  const used = refused(401, '2007');
  const full = refused(429, '4003');
  it.each([
    ['passes one winner a round', [[used, ok, used]], 'pass'],
    [
      'fails two winners',
      [
        [ok, used],
        [ok, ok],
      ],
      'fail',
    ],
    ['fails no winner', [[used, used]], 'fail'],
    ['fails losers refused for another reason', [[ok, refused(500, '9999')]], 'fail'],
    ['is blocked by silence', [[ok, silence]], 'blocked'],
    ['fails two winners though others met silence', [[silence], [ok, ok]], 'fail'],
    [
      'cannot tell where somebody was put off',
      [
        [ok, used],
        [ok, full],
      ],
      'inconclusive',
    ],
    ['fails a loser over which the platform broke down', [[ok, refused(503, null)]], 'fail'],
    ['fails two winners beside one who was turned away', [[ok, full, ok]], 'fail'],
  ] as const)('%s', (_, races, kind) => {
    expect(judgeRace({ races }).kind).toBe(kind);
  });
});

describe('holdsMoreThanAnError', () => {
  const error = { code: '2005', message: '签名不正确', traceId: 'a' };
  it.each([
    ['an error', error, false],
    ['an error with an extension', { ...error, 'x-hint': 'b' }, false],
    ['no body', undefined, false],
    ['an error with a member more', { ...error, uscc: '91990101MA0000015C' }, true],
    ['an error with records', { ...error, records: [] }, true],
    ['a list', [error], true],
    ['a text', 'refused', true],
  ] as const)('of %s: %s is %s', (_, body, holds) => {
    expect(holdsMoreThanAnError(body)).toBe(holds);
  });
});

describe('judgeLog', () => {
  const entry = { operation: 'listItems', result: '2005' };
  const logged = (...entries: (typeof entry)[]) => ({
    refusals: [{ what: text('伪造', 'forged'), operation: 'listItems', code: '2005', entries }],
  });
  it.each([
    ['passes a refusal that is logged once, as what it was', logged(entry), 'pass'],
    ['fails a refusal that is not logged', logged(), 'fail'],
    ['fails one that is logged twice', logged(entry, entry), 'fail'],
    ['fails one that is logged as a success', logged({ ...entry, result: '0000' }), 'fail'],
    ['fails one that is logged as another operation', logged({ ...entry, operation: 'queryItem' }), 'fail'],
    ['cannot tell where nothing was refused', { refusals: [] }, 'inconclusive'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeLog(trace).kind).toBe(kind);
  });

  it('names the operation, the flaw, and what stands there', () => {
    expect(judgeLog(logged({ ...entry, result: '0000' }))).toEqual({
      kind: 'fail',
      expected: text(
        'listItems，伪造：日志中恰有一条，结果为 2005',
        'listItems, forged: one entry in the log, with the result 2005',
      ),
      actual: text('listItems，伪造：listItems 0000', 'listItems, forged: listItems 0000'),
    });
  });
});

describe('judgeDisclosure', () => {
  const face = {
    subject: text('企业', 'an enterprise'),
    reply: refused(403, '3004'),
    members: ['code', 'message', 'traceId'],
    headers: ['content-type'],
    message: '授权书校验失败',
  };
  const trace = (known: Partial<typeof face>, other: Partial<typeof face>, twin = ok) => ({
    twin,
    groups: [
      {
        asked: text('不带授权书', 'without a licence'),
        faces: [
          { ...face, ...known },
          { ...face, ...other },
        ],
      },
    ],
  });
  const missing = { reply: refused(404, '3005') };
  it.each([
    ['passes answers that are alike', trace({}, {}), 'pass'],
    ['fails another status', trace({}, missing), 'fail'],
    ['fails another member', trace({}, { members: ['code'] }), 'fail'],
    ['fails another header', trace({}, { headers: [] }), 'fail'],
    ['fails another wording', trace({}, { message: '查无此企业' }), 'fail'],
    ['fails alike answers that are not the refusal', trace(missing, missing), 'fail'],
    ['is blocked when no licensed query succeeds', trace({}, {}, refused(503, '5003')), 'blocked'],
  ] as const)('%s', (_, given, kind) => {
    expect(judgeDisclosure(given).kind).toBe(kind);
  });
});

describe('judgeIds', () => {
  it('passes ids that differ in many places and fails ids that count up', () => {
    const apart = (differences: number[]) => judgeIds({ length: 36, differences, leastDifference: 8 }).kind;
    expect(apart([30, 29])).toBe('pass');
    expect(apart([30, 1])).toBe('fail');
  });

  it('counts places of different lengths', () => {
    expect(differingPlaces('B-09', 'B-10')).toBe(2);
    expect(differingPlaces('B-9', 'B-10')).toBe(2);
    expect(differingPlaces('same', 'same')).toBe(0);
  });
});

describe('judgeErrors', () => {
  const error = {
    what: text('路径', 'a path'),
    reply: refused(404, '3005'),
    expected: { status: 404, code: '3005' },
    contentType: 'application/json',
    members: ['code', 'message', 'traceId'],
    reveals: [] as string[],
  };
  it.each([
    ['passes an error in form', error, 'pass'],
    ['passes extensions', { ...error, members: [...error.members, 'x-hint'] }, 'pass'],
    ['fails another code', { ...error, reply: refused(404, '9999') }, 'fail'],
    ['fails another media type', { ...error, contentType: 'text/html' }, 'fail'],
    ['fails an unknown member', { ...error, members: [...error.members, 'stack'] }, 'fail'],
    ['fails a missing member', { ...error, members: ['code'] }, 'fail'],
    ['fails a stack trace', { ...error, reveals: ['stack trace'] }, 'fail'],
  ] as const)('%s', (_, given, kind) => {
    expect(judgeErrors({ errors: [given] }).kind).toBe(kind);
  });
});

describe('judgeContract', () => {
  const breach = {
    operation: 'listItems',
    status: 200,
    violations: ['body/debug: unknown'],
    times: 3,
    exchange: 'a#1',
  };
  it.each([
    ['passes answers without a breach', { answers: 5, breaches: [] }, 'pass'],
    ['fails one breach', { answers: 5, breaches: [breach] }, 'fail'],
    ['cannot tell without answers', { answers: 0, breaches: [] }, 'inconclusive'],
  ] as const)('%s', (_, trace, kind) => {
    expect(judgeContract(trace).kind).toBe(kind);
  });
});
