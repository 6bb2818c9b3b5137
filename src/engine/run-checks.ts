import type { CheckResult } from './check-result.ts';
import type { Check, Phase } from './check.ts';
import { runCheck, type RunCheckOptions } from './run-check.ts';
import { createTurns } from './turns.ts';

/** The order of a run: what stands still, what moves the clock, a little and then much, and what looks back on it. */
export const phases: readonly Phase[] = ['still', 'moves-clock', 'moves-days', 'last'];

/** As many cases at a time keep two processors busy: each waits for a platform most of its time. */
export const defaultConcurrency = 8;

/**
 * The checks that are under way at a time, group after group: all that stand still, all that move the clock together,
 * and each other by itself.
 */
export function groupsOf<Context>(checks: readonly Check<Context>[]): readonly CheckGroup<Context>[] {
  const groups = new Map<string, { readonly phase: Phase; readonly checks: Check<Context>[] }>();
  for (const phase of phases) {
    for (const check of checks.filter((each) => each.phase === phase)) {
      const name = phase === 'still' ? phase : `${phase} ${check.clockShare ?? check.id}`;
      const group = groups.get(name) ?? { phase, checks: [] };
      groups.set(name, group);
      group.checks.push(check);
    }
  }
  return [...groups.values()];
}

export interface CheckGroup<Context> {
  readonly phase: Phase;
  readonly checks: readonly Check<Context>[];
}

export interface RunChecksOptions<Context> extends Omit<RunCheckOptions<Context>, 'turns'> {
  /** How many checks of the phase `still` run at a time, and how many cases of these. */
  readonly concurrency: number;
  onResult?(result: CheckResult): void;
}

/**
 * Runs checks without any test runner, group after group, and gives their results in the order of the list.
 * `vitest` and `prove` share `runCheck`; this is how `prove` schedules it.
 */
export async function runChecks<Context>(
  checks: readonly Check<Context>[],
  options: RunChecksOptions<Context>,
): Promise<readonly CheckResult[]> {
  const results = new Map<string, CheckResult>();
  const turns = createTurns(options.concurrency);
  for (const { phase, checks: queued } of groupsOf(checks)) {
    const queue = [...queued];
    // Whoever shares a clock begins with the others, so that time passes for all of them at once.
    const workers = phase === 'still' ? options.concurrency : queue.length;
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
