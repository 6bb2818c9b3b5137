import type { Level } from './check.ts';
import type { ExchangeRecord } from './evidence.ts';
import type { Text } from './text.ts';
import type { Verdict } from './verdict.ts';

/** What one case of a check came to. */
export interface CaseResult {
  readonly case: string;
  readonly verdict: Verdict;
  /** What the probe saw, as JSON; null when it saw nothing because it failed. */
  readonly trace: unknown;
  readonly evidence: readonly ExchangeRecord[];
  /** Exchanges that the recorder's bounds left out. */
  readonly evidenceDropped: number;
  readonly durationMs: number;
}

/** What one check came to: one id, one verdict a run. */
export interface CheckResult {
  readonly id: string;
  readonly suite: string;
  readonly level: Level;
  readonly requirements: readonly string[];
  readonly title: Text;
  readonly verdict: Verdict;
  readonly cases: readonly CaseResult[];
  readonly durationMs: number;
}
