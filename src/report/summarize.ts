import type { Verdict } from '../engine/verdict.ts';
import type { Summary } from './report.ts';

/** Counts checks by the kind of their verdict. */
export function summarize(checks: readonly { readonly verdict: Verdict }[]): Summary {
  const count = (kind: Verdict['kind']) => checks.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    warn: count('warn'),
    blocked: count('blocked'),
    notApplicable: count('not-applicable'),
    inconclusive: count('inconclusive'),
    attest: count('attest'),
    harnessError: count('harness-error'),
  };
}
