import { describeSeen, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import type { Outcome, Way } from './ways.ts';

/** An answer that refuses for the right reason. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** One request that must not open what it asks for. */
export interface Attempt {
  /** What was wrong with the licence. */
  readonly what: Text;
  readonly refusedBy: readonly Refusal[];
  /** Whether an answer without what the licence protects is right too: gated fields may be masked instead. */
  readonly mayAnswerOpenly: boolean;
  readonly outcome: Outcome;
}

/** The request under a fitting licence, what was tried in its place, and the fitting one again. */
export interface LicenceTrace {
  readonly twin: Seen;
  readonly attempts: readonly Attempt[];
  readonly after?: Seen;
}

/** How a way refuses a licence that does not fit: a batch as a whole succeeds, and its row says why not. */
export function refusalsOf(way: Way): readonly Refusal[] {
  return [{ status: way.kind === 'batch' ? 200 : 403, code: '3004' }];
}

export function attempt(
  way: Way,
  {
    what,
    outcome,
    refusedBy = refusalsOf(way),
  }: { what: Text; outcome: Outcome; refusedBy?: readonly Refusal[] },
): Attempt {
  return { what, refusedBy, mayAnswerOpenly: way.item.licence === 'gated-fields', outcome };
}

export function succeeded({ status, code }: Seen): boolean {
  return status >= 200 && status < 300 && (code === null || code === '0000');
}

function describeRefusals(refusals: readonly Refusal[]): string {
  return refusals.map(({ status, code }) => `HTTP ${String(status)}, code ${code}`).join(' | ');
}

/** Whether the answer withheld what a licence protects, for the bound reason, without asking anybody for it. */
export function wasWithheld({ outcome, refusedBy, mayAnswerOpenly }: Omit<Attempt, 'what'>): boolean {
  const { reply, given, upstream } = outcome;
  if (given === 'protected' || upstream > 0) return false;
  if (mayAnswerOpenly && succeeded(reply)) return true;
  return refusedBy.some(({ status, code }) => reply.status === status && reply.code === code);
}

export function describeOutcome({ reply, given, upstream }: Outcome): Text {
  const met = describeSeen(reply);
  const calls = String(upstream);
  return text(
    `${met}${given === 'protected' ? '，且提供了受保护的数据' : ''}${upstream > 0 ? `，并就此向上游发起 ${calls} 次调用` : ''}`,
    `${met}${given === 'protected' ? ', with protected data' : ''}${upstream > 0 ? `, having called upstream ${calls} times for it` : ''}`,
  );
}

export function describeDemand(refusedBy: readonly Refusal[], mayAnswerOpenly: boolean): Text {
  const refusal = describeRefusals(refusedBy);
  return mayAnswerOpenly
    ? text(`应拒绝（${refusal}）或隐去受限字段`, `refused (${refusal}) or answered without the gated fields`)
    : text(
        `应拒绝（${refusal}），不返回数据，也不向上游调用`,
        `refused (${refusal}), no data, no call upstream`,
      );
}

/** Passes when the fitting licence opened what was asked, and nothing else did. */
export function judgeLicence({ twin, attempts, after }: LicenceTrace): Verdict {
  if (!succeeded(twin)) {
    const met = describeSeen(twin);
    return blocked(
      text(
        `凭合规授权书的同一请求应先成功（实际：${met}）`,
        `the same request under a fitting licence succeeding first (met: ${met})`,
      ),
    );
  }
  const wrong = attempts.filter((one) => !wasWithheld(one));
  if (wrong.length > 0) {
    return fail({
      expected: listed(
        wrong.map(({ what, refusedBy, mayAnswerOpenly }) => {
          const demand = describeDemand(refusedBy, mayAnswerOpenly);
          return text(`${what.zh}：${demand.zh}`, `${what.en}: ${demand.en}`);
        }),
      ),
      actual: listed(
        wrong.map(({ what, outcome }) => {
          const met = describeOutcome(outcome);
          return text(`${what.zh}：${met.zh}`, `${what.en}: ${met.en}`);
        }),
      ),
    });
  }
  if (after && !succeeded(after)) {
    const met = describeSeen(after);
    return fail({
      expected: text(
        '拒绝之后，合规请求仍应成功',
        'a request under a fitting licence still succeeds after the refusals',
      ),
      actual: text(met, met),
    });
  }
  return pass;
}
