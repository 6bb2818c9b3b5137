import { expect, it } from 'vitest';
import { text } from '../../src/engine/text.ts';
import type { FuzzTrace } from './fuzz/fuzz-platform.ts';
import { judgeFuzz } from './malformed-input-is-a-4xx.ts';

const ok = { status: 200, code: null, error: null };
const seen: FuzzTrace['observations'][number] = {
  family: 'nul',
  what: text('含 NUL 字符', 'a NUL character'),
  expects: 'refusal',
  operation: 'queryItem',
  status: 400,
  code: '3003',
  error: null,
  cutOffSoundly: false,
  undeclared: [],
  reveals: [],
  echoes: false,
  form: 'application/json',
  words: '',
  isOpen: false,
  durationMs: 5,
  bytes: 100,
  times: 300,
};
const trace: FuzzTrace = {
  seed: 'xinheng',
  patienceMs: 5_000,
  covering: 300,
  drawn: 40,
  limited: 0,
  observations: [seen],
  unreached: [],
  after: ok,
  replays: {},
};
const failed = { ...seen, status: 500, code: '9999', times: 2 };

it.each<[string, Partial<FuzzTrace>, string]>([
  ['passes refusals for what they are', {}, 'pass'],
  ['fails one failure', { observations: [seen, failed] }, 'fail'],
  ['fails a platform that is stuck afterwards', { after: { ...ok, status: 503 } }, 'fail'],
  [
    'is blocked where a valid request does not succeed',
    { unreached: [{ operation: 'queryItem', why: { ...ok, status: 403 } }] },
    'blocked',
  ],
  [
    'fails what was found although not all could be asked',
    { observations: [failed], unreached: [{ operation: 'grantLicence', why: text('无', 'none') }] },
    'fail',
  ],
  ['cannot tell where most answers are about how often one asks', { limited: 300 }, 'inconclusive'],
])('%s', (_, given, kind) => {
  expect(judgeFuzz({ ...trace, ...given }).kind).toBe(kind);
});

it('says how much was tried and by which seed, and what to repeat', () => {
  const verdict = judgeFuzz({ ...trace, observations: [failed], replays: { 'failure 500 nul': 'a#9' } });
  if (verdict.kind !== 'fail') throw new Error('It does not fail.');
  expect(verdict.expected.en).toContain('340 inputs tried: 300 of every run, 40 drawn, seed xinheng');
  expect(verdict.expected.zh).toContain('共试 340 个输入：固定 300 个，随机 40 个，种子 xinheng');
  expect(verdict.actual.en).toContain('replay: the command of exchange a#9');
});
