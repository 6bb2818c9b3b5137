import type { CheckResult } from './check-result.ts';
import type { Check, Phase } from './check.ts';
import { runCheck, type RunCheckOptions } from './run-check.ts';
import { createTurns } from './turns.ts';

/** The order of a run: what stands still, what moves the clock, a little and then much, and what looks back on it. */
export const phases: readonly Phase[] = ['still', 'moves-clock', 'moves-days', 'last'];

/** As many cases at a time keep two processors busy: each waits for a platform most of its time. */
export const defaultConcurrency = 8;

export interface RunChecksOptions<Context> extends Omit<RunCheckOptions<Context>, 'turns'> {
  /** How many checks of the phase `still` run at a time, and how many cases of these. */
  readonly concurrency: number;
  onResult?(result: CheckResult): void;
}

/**
 * Runs checks without any test runner, phase by phase, and gives their results in the order of the list.
 * `vitest` and `prove` share `runCheck`; this is how `prove` schedules it.
 */
export async function runChecks<Context>(
  checks: readonly Check<Context>[],
  options: RunChecksOptions<Context>,
): Promise<readonly CheckResult[]> {
  const results = new Map<string, CheckResult>();
  const turns = createTurns(options.concurrency);
  for (const phase of phases) {
    const queue = checks.filter((check) => check.phase === phase);
    const workers = phase === 'still' ? options.concurrency : 1;
    await Promise.all(
      Array.from({ length: workers }, async () => {
        for (let check = queue.shift(); check; check = queue.shift()) {
          const result = await runCheck(check, { ...options, turns });
          results.set(check.id, result);
          options.onResult?.(result);
        }
      }),
    );
  }
  return checks.flatMap((check) => results.get(check.id) ?? []);
}
