import { afterAll, beforeAll, describe, test } from 'vitest';
import { connectRun, type Run } from '../driver/connect-run.ts';
import type { ProbeContext } from '../driver/probe-context.ts';
import type { RunBinding } from '../driver/run-binding.ts';
import type { CheckResult } from '../engine/check-result.ts';
import type { Check } from '../engine/check.ts';
import { runCheck } from '../engine/run-check.ts';
import { defaultConcurrency, groupsOf } from '../engine/run-checks.ts';
import { createTurns } from '../engine/turns.ts';
import { describeVerdict } from '../engine/describe-verdict.ts';
import './provided.ts';

/** The engine bounds each case itself; the runner's own limit, in milliseconds, must never be the one that strikes. */
const longest = 3_600_000;

/** Verdicts after which a test of the runner counts as failed. */
const failing = new Set(['fail', 'blocked', 'harness-error']);

function throwWhenFailing({ id, verdict }: CheckResult): void {
  if (failing.has(verdict.kind)) throw new Error(`${id}: ${describeVerdict(verdict).en}`);
}

/**
 * Registers each check as one vitest test, in the order that a run must keep: what stands still side by side,
 * then what moves the clock one by one, then what looks back. The result travels in the test's meta. `concurrency`
 * is how many cases of what stands still run at a time. A binding that is still to come is waited for.
 */
export function registerChecks(
  checks: readonly Check<ProbeContext>[],
  binding: RunBinding | Promise<RunBinding>,
  { concurrency = defaultConcurrency }: { readonly concurrency?: number } = {},
): void {
  const turns = createTurns(concurrency);
  let run: Run | undefined;
  beforeAll(async () => {
    const ids = new Set(checks.map(({ id }) => id));
    run = await connectRun(await binding, { chosen: (id, cases) => (ids.has(id) ? cases : []) });
  }, longest);
  afterAll(async () => {
    await run?.close();
  });

  for (const { phase, checks: registered } of groupsOf(checks)) {
    describe(phase, { concurrent: registered.length > 1 }, () => {
      for (const check of registered) {
        test(check.id, { timeout: longest }, async ({ task }) => {
          if (!run) throw new Error('The run was not connected.');
          const result = await runCheck(check, { context: run.context, open: run.open, turns });
          task.meta.xinheng = result;
          throwWhenFailing(result);
        });
      }
    });
  }
}
