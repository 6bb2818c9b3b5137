import type { Level } from '../engine/check.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { Decision } from './report.ts';

/** Concerns in which one broken MUST keeps a platform out: whoever is let in there sees what is not theirs. */
const gatekeepers: ReadonlySet<string> = new Set(['access', 'authorization', 'desensitization']);

interface DecidedCheck {
  readonly suite: string;
  readonly level: Level;
  readonly verdict: Verdict;
}

/**
 * The decision of a run, from its checks alone. The first rule that applies:
 *
 * 1. a MUST of access, authorization or desensitization failed or was blocked: `refuse`;
 * 2. any other MUST failed or was blocked: `rectify`;
 * 3. the harness failed anywhere, a MUST stayed inconclusive, or no MUST passed: `undecided`;
 * 4. otherwise every MUST passed, does not apply, or waits for a person to read documents: `admit`.
 *
 * A warning never blocks, nor does anything of level `should` or `may`.
 */
export function decide(checks: readonly DecidedCheck[]): Decision {
  const musts = checks.filter((check) => check.level === 'must');
  const broken = musts.filter(({ verdict }) => verdict.kind === 'fail' || verdict.kind === 'blocked');
  if (broken.some((check) => gatekeepers.has(check.suite))) return 'refuse';
  if (broken.length > 0) return 'rectify';
  if (checks.some(({ verdict }) => verdict.kind === 'harness-error')) return 'undecided';
  if (musts.some(({ verdict }) => verdict.kind === 'inconclusive')) return 'undecided';
  return musts.some(({ verdict }) => verdict.kind === 'pass') ? 'admit' : 'undecided';
}
