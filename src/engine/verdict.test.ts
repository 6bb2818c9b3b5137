import { expect, test } from 'vitest';
import { text } from './text.ts';
import {
  blocked,
  fail,
  inconclusive,
  notApplicable,
  pass,
  warn,
  worstVerdict,
  type Verdict,
} from './verdict.ts';

const words = text('甲', 'a');
const nothing = text('无', 'nothing');
const reason = { expected: words, actual: words };

test.each<[string, readonly Verdict[], Verdict['kind']]>([
  ['fail beats blocked', [blocked(words), fail(reason)], 'fail'],
  ['blocked beats inconclusive', [inconclusive(words), blocked(words)], 'blocked'],
  ['inconclusive beats pass: what was not seen is not shown', [pass, inconclusive(words)], 'inconclusive'],
  ['warn beats pass', [pass, warn(reason)], 'warn'],
  ['one pass is enough where the rest is not applicable', [notApplicable(words), pass], 'pass'],
  ['nothing asked is not applicable, never a pass', [], 'not-applicable'],
])('%s', (_, verdicts, kind) => {
  expect(worstVerdict(verdicts, nothing).kind).toBe(kind);
});
