import { describe, expect, it, test } from 'vitest';
import { text } from '../../../src/engine/text.ts';
import { describeFinding, findingsOf } from './findings.ts';
import { breakageOf, type Observation } from './observation.ts';

const patienceMs = 1_000;
const sound: Observation = {
  family: 'null',
  what: text('uscc 为 null', 'uscc null'),
  expects: 'refusal',
  operation: 'queryItem',
  status: 400,
  code: '3001',
  error: null,
  cutOffSoundly: false,
  undeclared: [],
  reveals: [],
  echoes: false,
  form: 'application/json {code, message, traceId}',
  words: '参数无效',
  isOpen: false,
  durationMs: 5,
  bytes: 100,
  times: 1,
};
const failed = { status: 500, code: '9999', words: '系统错误' } as const;
const silent = { status: 0, code: null, error: 'ECONNRESET: gone' } as const;

describe('breakageOf', () => {
  it.each<[string, Partial<Observation>, string | undefined]>([
    ['a refusal for what it is', {}, undefined],
    ['a body that is too large', { status: 413, code: '3003' }, undefined],
    ['a failure', failed, 'failure'],
    ['acceptance', { status: 200, code: null }, 'taken'],
    ['a refusal by the state of things', { status: 409, code: '4001' }, 'taken'],
    ['a refusal of the caller', { status: 401, code: '2005' }, 'taken'],
    ['an error page', { undeclared: ['content-type: must be application/json'] }, 'undeclared'],
    ['a stack trace', { reveals: ['stack trace'] }, 'reveals'],
    ['an echo', { echoes: true }, 'echoes'],
    ['silence', silent, 'silence'],
    ['a connection ended where it may be', { ...silent, cutOffSoundly: true }, undefined],
    ['a connection ended over what is no HTTP', { ...silent, expects: 'http-refusal' }, undefined],
    [
      'a page of the server over what is no HTTP',
      { expects: 'http-refusal', reveals: ['HTML'], undeclared: ['x'] },
      undefined,
    ],
    ['a failure over what is no HTTP', { ...failed, expects: 'http-refusal' }, 'failure'],
    ['acceptance of what is no HTTP', { status: 200, code: null, expects: 'http-refusal' }, 'taken'],
    [
      'a path of nothing, refused as unknown',
      { status: 403, code: '3004', expects: 'path-refusal' },
      undefined,
    ],
    ['a limit on how often one asks', { status: 429, code: '4003' }, undefined],
    ['a slow refusal', { durationMs: 1_001 }, 'slow'],
    ['a valid input that is taken', { expects: 'taking', status: 201, code: null }, undefined],
    ['a valid input that meets a state', { expects: 'taking', status: 409, code: '4001' }, undefined],
    ['a valid input refused for its form', { expects: 'taking' }, 'overstrict'],
    ['a valid input called too large', { expects: 'taking', status: 413, code: '3003' }, 'overstrict'],
    ['a valid input whose source is out', { expects: 'taking', status: 502, code: '5001' }, undefined],
    ['malformed input that reaches the source', { status: 502, code: '5001' }, 'failure'],
  ])('judges %s', (_, seen, breakage) => {
    expect(breakageOf({ ...sound, ...seen }, patienceMs)).toBe(breakage);
  });
});

const found = (seen: readonly Partial<Observation>[]) =>
  findingsOf(
    seen.map((one) => ({ ...sound, ...one })),
    patienceMs,
  );

test('is one finding for one cause over many operations, and shows the smallest example', () => {
  const findings = found([
    { ...failed, family: 'nul', operation: 'queryItem', bytes: 90 },
    { ...failed, family: 'nul-in-free-text', operation: 'raiseObjection', bytes: 40 },
    { ...failed, family: 'nul', operation: 'grantLicence', bytes: 300, times: 3 },
    {},
  ]);
  expect(findings).toMatchObject([
    {
      breakage: 'failure',
      families: ['nul'],
      operations: ['grantLicence', 'queryItem', 'raiseObjection'],
      times: 5,
      smallest: { operation: 'raiseObjection' },
    },
  ]);
});

test('shows an example that anybody can repeat where there is one, though a smaller one is signed', () => {
  const [finding] = found([
    { ...failed, bytes: 10 },
    { ...failed, operation: 'registerEnterprise', bytes: 90, isOpen: true },
  ]);
  expect(finding?.smallest.operation).toBe('registerEnterprise');
});

test('tells causes apart that few kinds of input meet, though the answers are alike', () => {
  const findings = found([
    { ...failed, family: 'nul' },
    { ...failed, family: 'lone-surrogate' },
  ]);
  expect(findings.map(({ families }) => families)).toEqual([['nul'], ['lone-surrogate']]);
});

test('is one finding for an error page that every kind of input meets', () => {
  const page = { undeclared: ['content-type'], form: 'text/html', code: null };
  const findings = found(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((family) => ({ ...page, family, words: family })),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.families).toHaveLength(6);
});

test('keeps two ways of breaking apart', () => {
  expect(found([{ ...failed }, { status: 200, code: null }])).toHaveLength(2);
});

test('says what was asked, how it was met, where else, and what to repeat', () => {
  const [finding] = found([
    { ...failed, family: 'nul' },
    { ...failed, family: 'nul', operation: 'raiseObjection', bytes: 400 },
  ]);
  if (!finding) throw new Error('There is no finding.');
  expect(describeFinding(finding, 'a#7')).toEqual({
    zh: 'queryItem：uscc 为 null，造成系统错误（HTTP 500, code 9999），另见 1 个接口（raiseObjection），共 2 次，重放：证据 a#7 的命令',
    en: 'queryItem: uscc null breaks the service (HTTP 500, code 9999), also in 1 other operation (raiseObjection), 2 times, replay: the command of exchange a#7',
  });
});
