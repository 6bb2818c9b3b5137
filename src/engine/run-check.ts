import { setTimeout as delay } from 'node:timers/promises';
import type { CaseResult, CheckResult } from './check-result.ts';
import type { Check, CheckCase } from './check.ts';
import type { ExchangeRecord } from './evidence.ts';
import { createTurns, type Turns } from './turns.ts';
import { Unclaimed } from './unclaimed.ts';
import { Undecided } from './undecided.ts';
import { Unmet } from './unmet.ts';
import { blocked, inconclusive, notApplicable, worstVerdict, type Verdict } from './verdict.ts';

/** What a case of a check is given, and what it left behind. */
export interface CaseScope<Context> {
  readonly context: Context;
  evidence(): { readonly kept: readonly ExchangeRecord[]; readonly dropped: number };
  /** Called when the probe has ended, however it ended. */
  leave?(): void;
}

export interface RunCheckOptions<Context> {
  /** Context for `cases`, which lists subjects and touches nothing. */
  readonly context: Context;
  /** Opens the scope of one case; called once a case. */
  open(check: Check<Context>, subject: CheckCase): CaseScope<Context>;
  /** Which of a check's cases to run; by default all. */
  choose?(check: Check<Context>, cases: readonly CheckCase[]): readonly CheckCase[];
  /** How many cases run at a time, of whatever checks that stand still; by default one. */
  readonly turns?: Turns;
}

function harnessError(code: string, cause: unknown): Verdict {
  const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return { kind: 'harness-error', error: { code, message } };
}

/** Makes sure that a trace is plain JSON, since a bundle keeps it and judges it again. */
function asPlain(trace: unknown): unknown {
  const json = JSON.stringify(trace) as string | undefined;
  if (json === undefined) throw new TypeError('A probe returned no trace that JSON can hold.');
  return JSON.parse(json);
}

async function withinTime<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  const timer = new AbortController();
  const overdue = delay(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`The probe did not end within ${String(milliseconds)} ms.`);
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    timer.abort();
    overdue.catch(() => undefined);
  }
}

async function observe<Context>(
  check: Check<Context>,
  subject: CheckCase,
  scope: CaseScope<Context>,
): Promise<{ trace: unknown; verdict?: Verdict }> {
  try {
    return { trace: asPlain(await withinTime(check.probe(scope.context, subject), check.timeoutMs)) };
  } catch (error) {
    if (error instanceof Unmet) return { trace: null, verdict: blocked(error.missing) };
    if (error instanceof Undecided) return { trace: null, verdict: inconclusive(error.needs) };
    if (error instanceof Unclaimed) return { trace: null, verdict: notApplicable(error.because) };
    return { trace: null, verdict: harnessError('probe-threw', error) };
  }
}

function decide<Context>(check: Check<Context>, trace: unknown): Verdict {
  try {
    return check.judge(trace);
  } catch (error) {
    return harnessError('judge-threw', error);
  }
}

async function runCase<Context>(
  check: Check<Context>,
  subject: CheckCase,
  options: RunCheckOptions<Context>,
): Promise<CaseResult> {
  const started = performance.now();
  const scope = options.open(check, subject);
  const { trace, verdict } = await observe(check, subject, scope).finally(() => scope.leave?.());
  const { kept, dropped } = scope.evidence();
  return {
    case: subject.id,
    verdict: verdict ?? decide(check, trace),
    trace,
    evidence: kept,
    evidenceDropped: dropped,
    durationMs: Math.round(performance.now() - started),
  };
}

/**
 * Cases of a check that stands still share nothing, like checks that stand still; what moves the clock goes one by one,
 * unless its cases share it, and then all begin at once.
 */
async function runCases<Context>(
  check: Check<Context>,
  subjects: readonly CheckCase[],
  options: RunCheckOptions<Context>,
): Promise<CaseResult[]> {
  const own = createTurns(check.clockShare === null ? 1 : subjects.length);
  const { take } = (check.phase === 'still' ? options.turns : undefined) ?? own;
  return Promise.all(subjects.map((subject) => take(() => runCase(check, subject, options))));
}

/**
 * Runs one check over all its cases and never throws: whatever the harness itself got wrong is the verdict
 * `harness-error`, which no platform is blamed for.
 */
export async function runCheck<Context>(
  check: Check<Context>,
  options: RunCheckOptions<Context>,
): Promise<CheckResult> {
  const started = performance.now();
  let cases: readonly CaseResult[] = [];
  let verdict: Verdict;
  try {
    const listed = check.cases(options.context);
    cases = await runCases(check, options.choose?.(check, listed) ?? listed, options);
    verdict = worstVerdict(
      cases.map((result) => result.verdict),
      check.nothingAsked,
    );
  } catch (error) {
    verdict = harnessError('cases-threw', error);
  }
  const { id, suite, level, requirements, title } = check;
  const durationMs = Math.round(performance.now() - started);
  return { id, suite, level, requirements, title, verdict, cases, durationMs };
}
