import { defineCheck } from '../../src/driver/define-check.ts';
import { optionOf } from '../../src/driver/platform-options.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { breakablesOf } from './mutations/breakable.ts';
import { covering } from './mutations/covering.ts';
import type { Mutation } from './mutations/mutation.ts';
import { mutations } from './mutations/table.ts';
import { isOffered, sampleCall } from './sample-call.ts';

/** A refusal, and what the log says of it. */
interface LoggedRefusal {
  readonly what: Text;
  readonly operation: string;
  readonly code: string;
  /** The entries under its trace id. */
  readonly entries: readonly { readonly operation: string; readonly result: string }[];
}

interface LogTrace {
  readonly refusals: readonly LoggedRefusal[];
}

function isLogged({ operation, code, entries }: LoggedRefusal): boolean {
  const [entry, ...more] = entries;
  return entry?.operation === operation && entry.result === code && more.length === 0;
}

export function judgeLog({ refusals }: LogTrace): Verdict {
  if (refusals.length === 0) return inconclusive(text('至少一次拒绝', 'one refusal at the least'));
  const unlogged = refusals.filter((refusal) => !isLogged(refusal));
  if (unlogged.length === 0) return pass;
  return fail({
    expected: listed(
      unlogged.map(({ what, operation, code }) =>
        text(
          `${operation}，${what.zh}：日志中恰有一条，结果为 ${code}`,
          `${operation}, ${what.en}: one entry in the log, with the result ${code}`,
        ),
      ),
    ),
    actual: listed(
      unlogged.map(({ what, operation, entries }) => {
        const met = entries.map((entry) => `${entry.operation} ${entry.result}`).join(', ');
        return text(
          `${operation}，${what.zh}：${met === '' ? '没有' : met}`,
          `${operation}, ${what.en}: ${met === '' ? 'none' : met}`,
        );
      }),
    ),
  });
}

/** The kinds of refusal that are looked for in the log: of each kind of credentials, of the signature, of the role. */
const rows: readonly Mutation[] = [
  ...mutations['access.anonymous-request-is-refused'],
  ...mutations['access.unknown-client-is-refused'],
  ...mutations['access.token-is-bound-to-its-client'],
  ...mutations['access.role-opens-its-own-operations-only'],
  ...mutations['access.wrong-key-is-refused'],
  ...mutations['access.tampered-body-is-refused'],
  ...mutations['access.suspended-institution-is-refused'],
].filter(({ refusedBy }) => refusedBy.length > 0);

const pageSize = 100;

/** Whether the operation belongs to no option that the platform leaves out. */
function isClaimed({ platform }: ProbeContext, operationId: string): boolean {
  const { claims } = platform.binding;
  const option = optionOf(operationId);
  return claims === undefined || option === undefined || claims.includes(option.id);
}

interface Entry {
  readonly operation: string;
  readonly result: string;
  readonly traceId: string;
}

/** One page of a span of the log that holds what is being asked and what was asked shortly before. */
async function page(
  { platform }: ProbeContext,
  span: { readonly from: number; readonly to: number },
  at: { readonly pageIndex: number; readonly pageSize: number },
): Promise<{ readonly total: number; readonly entries: readonly Entry[] }> {
  const reply = await platform.auditLog({ from: formatTime(span.from), to: formatTime(span.to), ...at });
  const body = requireSuccess(reply, { zh: '导出审计日志', en: 'the audit log' });
  const { total, entries } = body as { total?: unknown; entries?: unknown };
  return {
    total: Number(total),
    entries: Array.isArray(entries) ? (entries as readonly Entry[]) : [],
  };
}

export const refusalsAreLogged = defineCheck({
  id: 'access.refusals-are-logged',
  level: 'must',
  requirements: ['N52-036', 'LF-008', 'HLJ17-022'],
  title: {
    zh: '被拒绝的请求逐条入日志，结果如实',
    en: 'Each refused request is in the audit log, once and with its result',
  },
  // Alone, so that nobody else's requests stand between its own in the log.
  phase: 'last',
  async probe(context): Promise<LogTrace> {
    const { contract, platform, clock } = context;
    const subjects = breakablesOf(contract, platform.binding).filter(
      ({ operationId, traits }) =>
        isOffered(context, operationId) &&
        isClaimed(context, operationId) &&
        !traits.includes('testing-token'),
    );
    const calls = await Promise.all(
      covering(subjects, rows).map(async ({ subject, rows: taken }) => ({
        operation: subject.operationId,
        call: await sampleCall(context, subject.operationId, subject.by),
        taken,
      })),
    );
    const start = clock.now() - 60_000;
    // The log only grows, oldest first: what is there by now need not be read.
    const { total: before } = await page(
      context,
      { from: start, to: clock.now() },
      { pageIndex: 1, pageSize: 1 },
    );
    const refused = await Promise.all(
      calls.flatMap(({ operation, call, taken }) =>
        taken.map(async ({ what, mutate }) => ({
          what,
          operation,
          reply: await platform.deliver(await mutate(call, context), call.audience),
        })),
      ),
    );
    const span = { from: start, to: clock.now() + 60_000 };
    const entries: Entry[] = [];
    for (let pageIndex = Math.floor(before / pageSize) + 1; ; pageIndex += 1) {
      const { total, entries: some } = await page(context, span, { pageIndex, pageSize });
      entries.push(...some);
      if (pageIndex * pageSize >= total) break;
    }
    return {
      refusals: refused.flatMap(({ what, operation, reply }) => {
        // What is not refused, or not by the specification, is for other checks to say.
        if (reply.status < 400 || reply.status >= 500 || reply.code === null) return [];
        const traceId = reply.headers['x-trace-id'];
        const own = entries.filter((entry) => entry.traceId === traceId);
        return [
          {
            what,
            operation,
            code: reply.code,
            entries: own.map((entry) => ({ operation: entry.operation, result: entry.result })),
          },
        ];
      }),
    };
  },
  judge: judgeLog,
});
