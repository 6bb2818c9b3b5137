import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/contract/admin.ts';
import { text } from '../../src/engine/text.ts';
import { judgeBackOff } from './backs-off-while-the-node-fails.ts';
import { judgeUniqueness } from './each-call-upstream-is-unique.ts';
import { judgeDetour } from './goes-through-its-node.ts';
import { judgeCertificate } from './node-certificate-is-verified.ts';
import { judgeHammering } from './node-refusals-are-not-hammered.ts';
import { judgeRenewal } from './node-token-is-renewed-in-time.ts';
import { facesOf, toldApartByFace, type Faces } from './refusal-face.ts';
import { judgeAlike } from './refusals-look-alike.ts';
import { judgeUrls } from './secrets-stay-out-of-urls.ts';
import { judgeSuspension } from './suspension-by-the-node-ends-calls.ts';
import { judgeUpstreamTrace } from './trace-id-is-kept-upstream.ts';
import { attemptsOf, judgeRetries, judgeRetry, tallyOf } from './upload-is-idempotent.ts';

const seen = (status: number) => ({ status, code: null, error: null });

test.each([
  ['growing', [0, 15, 45, 90, 180, 345], 'pass'],
  ['by the hour', [0, 60, 120, 180, 240, 300], 'pass'],
  ['not again in this time', [0], 'pass'],
  ['every quarter', [0, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150, 165, 180], 'fail'],
  ['at steady half hours to the end', [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330], 'fail'],
  ['eight times at once', [0, 0, 0, 0, 0, 0, 0, 0, 15, 15, 15, 15, 15, 15, 15, 15], 'fail'],
  ['never reported', [], 'blocked'],
])('attempts %s', (_, attempts, kind) => {
  expect(judgeBackOff({ code: '5002', most: 12, attempts, minutes: 360 }).kind).toBe(kind);
});

test.each([
  [{ sent: 4, ids: 1, accepted: 1 }, 'pass'],
  [{ sent: 3, ids: 1, accepted: 1 }, 'fail'],
  [{ sent: 4, ids: 4, accepted: 1 }, 'fail'],
  [{ sent: 4, ids: 1, accepted: 0 }, 'fail'],
  [{ sent: 4, ids: 1, accepted: 2 }, 'fail'],
])('a row on three bad days: %j', (counts, kind) => {
  expect(judgeRetry({ mishaps: 'answers-lost', met: 3, outwaited: null, ...counts }).kind).toBe(kind);
});

test('a platform that outwaits the silence is not judged by it, but by what it did', () => {
  const patient = {
    mishaps: 'answers-lost',
    met: 4,
    sent: 5,
    ids: 1,
    accepted: 1,
    outwaited: 30,
  } as const;
  const verdict = judgeRetries([patient, { ...patient, mishaps: 'node-fails', outwaited: null }]);
  expect(verdict.kind === 'inconclusive' && verdict.needs.en).toBe(
    "the platform still waited when its node had been silent for 30 s; set platform.nodeSilenceSeconds to more than the platform's own time-out",
  );
  expect(judgeRetry({ ...patient, sent: 1 }).kind).toBe('fail');
  // The row that is at fault counts before the one that could not be judged.
  expect(judgeRetries([patient, { ...patient, mishaps: 'node-fails', outwaited: null, ids: 2 }]).kind).toBe(
    'fail',
  );
});

test('a row whose bad days other uploads met is judged by those that it met, and not at all by none', () => {
  const row = { mishaps: 'node-fails', sent: 2, ids: 1, accepted: 1, outwaited: null } as const;
  expect(judgeRetry({ ...row, met: 1 }).kind).toBe('pass');
  expect(judgeRetry({ ...row, sent: 1, met: 0 }).kind).toBe('inconclusive');
  expect(judgeRetry({ ...row, sent: 0, ids: 0, accepted: 0, met: 0 }).kind).toBe('fail');
});

test('an upload that the node refused unread, as under an expired token, is none on a good day', () => {
  const sent = (rules: readonly string[], answer: object) => {
    const rows = [{ externalSystemId: 'a', record: { decisionDocumentNumber: '1' } }];
    return { at: 0, rules, plainRequest: { rows }, plainResponse: answer };
  };
  const accepts = { rows: [{ externalSystemId: 'a', status: 'accepted' }] };
  const [failed, expired, taken] = [
    sent(['r'], { code: '5001' }),
    sent([], { code: '2003' }),
    sent([], accepts),
  ];
  const attempts = (...entries: object[]) => attemptsOf(entries as JournalEntry[], '1');
  const judge = (...entries: object[]) =>
    judgeRetry({ mishaps: 'answers-lost', outwaited: null, ...tallyOf(attempts(...entries)) }).kind;

  expect(attempts(expired, failed, taken).map(({ outcome }) => outcome)).toEqual([
    'unread',
    'mishap',
    'read',
  ]);
  expect(judge(expired, failed, expired, taken)).toBe('pass');
  // Lost on its way back, and then only ever refused: nobody told the platform that the row was taken.
  expect(judge(sent(['r'], accepts), expired)).toBe('fail');
  expect(judge(expired)).toBe('fail');
});

test('of two rows, one that was doubled is enough', () => {
  const once = {
    mishaps: 'answers-lost',
    met: 3,
    sent: 4,
    ids: 1,
    accepted: 1,
    outwaited: null,
  } as const;
  expect(judgeRetries([once, { ...once, mishaps: 'node-fails' }]).kind).toBe('pass');
  const verdict = judgeRetries([once, { ...once, mishaps: 'node-fails', accepted: 2 }]);
  expect(verdict.kind === 'fail' && verdict.expected.en).toContain('5001, 5002 and 5003');
});

test('a renewal shows a new token before the old one is refused', () => {
  const use = (code: string, token: number) => ({ code, token });
  const ended = { reply: seen(200), uses: [use('2003', 1), use('0000', 2)] };
  const expired = { reply: seen(200), uses: [use('0000', 3)] };
  expect(judgeRenewal({ ended, expired }).kind).toBe('pass');
  const late = { reply: seen(200), uses: [use('2003', 2), use('0000', 3)] };
  expect(judgeRenewal({ ended, expired: late }).kind).toBe('fail');
  const given = { reply: seen(502), uses: [use('2003', 1)] };
  expect(judgeRenewal({ ended: given, expired }).kind).toBe('fail');
  const same = { reply: seen(502), uses: [use('2003', 1), use('2003', 1)] };
  expect(judgeRenewal({ ended: same, expired }).kind).toBe('fail');
  expect(judgeRenewal({ ended, expired: null }).kind).toBe('blocked');
  expect(judgeRenewal({ ended: { reply: seen(200), uses: [] }, expired }).kind).toBe('blocked');
});

test('refused calls are counted by request, and tokens too', () => {
  const counts = { code: '2004', most: 2, asked: 3, called: 6, refused: 6, tokens: 0 };
  expect(judgeHammering(counts).kind).toBe('pass');
  expect(judgeHammering({ ...counts, refused: 7 }).kind).toBe('fail');
  expect(judgeHammering({ ...counts, tokens: 7 }).kind).toBe('fail');
});

test('after a suspension one refused call may tell of it, and none follows', () => {
  const trace = { asked: 3, calls: ['inquire'], first: 1, most: 2 };
  expect(judgeSuspension({ ...trace, calls: [], first: 0 }).kind).toBe('pass');
  expect(judgeSuspension(trace).kind).toBe('pass');
  expect(judgeSuspension({ ...trace, calls: ['inquire', 'uploadBatch'] }).kind).toBe('fail');
});

test('a wrong certificate stops the request itself, and nothing else', () => {
  const trace = { during: [seen(502), seen(502)], calls: 0, after: seen(200) };
  expect(judgeCertificate(trace).kind).toBe('pass');
  expect(judgeCertificate({ ...trace, calls: 1 }).kind).toBe('fail');
  expect(judgeCertificate({ ...trace, during: [seen(200)] }).kind).toBe('fail');
  expect(judgeCertificate({ ...trace, after: seen(502) }).kind).toBe('fail');
});

test('what is asked past the node is found, and nothing asked shows nothing', () => {
  expect(judgeDetour({ twin: seen(200), relayed: 1, direct: [] }).kind).toBe('pass');
  expect(judgeDetour({ twin: seen(200), relayed: 1, direct: ['inquire'] }).kind).toBe('fail');
  expect(judgeDetour({ twin: seen(200), relayed: 0, direct: [] }).kind).toBe('blocked');
});

test('trace ids, nonces and addresses are judged only over calls that were made', () => {
  expect(judgeUpstreamTrace({ reply: seen(200), answered: 'a', onward: ['a'] }).kind).toBe('pass');
  expect(judgeUpstreamTrace({ reply: seen(200), answered: 'a', onward: ['a', 'b'] }).kind).toBe('fail');
  expect(judgeUpstreamTrace({ reply: seen(200), answered: null, onward: [null] }).kind).toBe('fail');
  expect(judgeUpstreamTrace({ reply: seen(200), answered: 'a', onward: [] }).kind).toBe('blocked');
  expect(judgeUniqueness({ by: 'node', replies: [seen(200)], calls: 2, distinct: 2 }).kind).toBe('pass');
  expect(judgeUniqueness({ by: 'node', replies: [seen(502)], calls: 2, distinct: 1 }).kind).toBe('fail');
  expect(judgeUniqueness({ by: 'node', replies: [seen(502)], calls: 2, distinct: 2 }).kind).toBe('blocked');
  const found = [{ operation: 'inquire', secret: 'token' }];
  expect(judgeUrls({ reply: seen(200), calls: 1, found: [] }).kind).toBe('pass');
  expect(judgeUrls({ reply: seen(200), calls: 1, found }).kind).toBe('fail');
  expect(judgeUrls({ reply: seen(200), calls: 0, found: [] }).kind).toBe('blocked');
});

const faces: Faces = {
  answer: ['HTTP 403, code 3004'],
  members: ['code, message, traceId'],
  message: ['#'],
  headers: ['content-type'],
  values: ['content-type: application/json'],
  bytes: ['91'],
};

test.each(Object.keys(faces) as (keyof Faces)[])('a refusal with other %s is told apart', (aspect) => {
  expect(toldApartByFace(faces, { ...faces, [aspect]: ['other'] })?.met).toContain('other');
});

test('what changes with every answer tells nothing apart, unless it is the answer itself', () => {
  const counted = (from: number) => ({
    ...faces,
    values: [`left: ${String(from)}`, `left: ${String(from - 1)}`],
  });
  expect(toldApartByFace(counted(9), counted(5))).toBeUndefined();
  const answers = (one: string, other: string) => ({ ...faces, answer: [one, other] });
  expect(toldApartByFace(answers('a', 'b'), answers('c', 'd'))).toBeDefined();
});

test('alike refusals pass among little noise, fail by a delay, and decide nothing among much', () => {
  const side = { subject: text('甲', 'A'), faces };
  const trace = { differenceMs: 5, forbidden: side, absent: side, released: false, silent: 0 };
  const pairs = (first: (place: number) => number) =>
    Array.from({ length: 40 }, (_, place): [number, number] => [first(place), 3]);
  expect(judgeAlike({ ...trace, pairs: pairs(() => 3) }).kind).toBe('pass');
  expect(judgeAlike({ ...trace, pairs: pairs(() => 30) }).kind).toBe('fail');
  expect(judgeAlike({ ...trace, pairs: pairs((place) => (place % 2) * 1_000) }).kind).toBe('inconclusive');
  expect(judgeAlike({ ...trace, pairs: pairs(() => 3) })).toMatchObject({
    shown: {
      zh: expect.stringMatching(/40 对.*符号检验.*误报率至多 0\.0001.*0\.95 的概率被发现/) as string,
      en: expect.stringMatching(/sign test.*found with probability 0\.95/) as string,
    },
  });
  expect(judgeAlike({ ...trace, pairs: [] })).toMatchObject({
    kind: 'pass',
    shown: { en: expect.stringContaining('times were not compared') as string },
  });
  expect(judgeAlike({ ...trace, released: true, pairs: [] }).kind).toBe('fail');
});

test('refusals of which neither was answered are not alike, they are not there', () => {
  const side = { subject: text('甲', 'A'), faces };
  const trace = { differenceMs: 5, forbidden: side, absent: side, released: false, silent: 1 };
  const pairs = Array.from({ length: 40 }, (): [number, number] => [3, 3]);
  expect(judgeAlike({ ...trace, pairs }).kind).toBe('blocked');
  expect(judgeAlike({ ...trace, pairs: [] }).kind).toBe('blocked');
  expect(judgeAlike({ ...trace, released: true, pairs }).kind).toBe('fail');
  // What is seen to differ in the pairs that were answered is no less different.
  const other = { ...side, faces: { ...faces, headers: ['content-type, x-known'] } };
  expect(judgeAlike({ ...trace, absent: other, pairs }).kind).toBe('fail');
});

test('refusals that were put off from the first on are neither alike nor different', () => {
  const side = { subject: text('甲', 'A'), faces: facesOf([]) };
  const trace = { differenceMs: 5, forbidden: side, absent: side, released: false, silent: 0, pairs: [] };
  expect(judgeAlike(trace).kind).toBe('inconclusive');
});
