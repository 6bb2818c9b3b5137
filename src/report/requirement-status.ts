import type { VerdictKind } from '../engine/verdict.ts';
import type { RequirementStatus } from './report.ts';

/** What each verdict means for a requirement, worst first. */
const meanings: readonly (readonly [VerdictKind, RequirementStatus])[] = [
  ['fail', 'broken'],
  ['blocked', 'broken'],
  ['harness-error', 'undecided'],
  ['inconclusive', 'undecided'],
  ['attest', 'attest'],
  ['warn', 'warned'],
  ['pass', 'met'],
  ['not-applicable', 'not-applicable'],
];

/** The status of a requirement from the verdicts of the checks that answer it; the worst one speaks. */
export function requirementStatus(kinds: readonly VerdictKind[]): RequirementStatus {
  const found = meanings.find(([kind]) => kinds.includes(kind));
  return found ? found[1] : 'not-run';
}
