import { describeSeen, type Seen } from '../src/driver/reply.ts';
import { text, type Text } from '../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../src/engine/verdict.ts';

/** What a negative check observes: a request that must be refused, and its valid twins around it. */
export interface RefusalTrace {
  /** The same request, valid, before. */
  readonly twin: Seen;
  /** The request with the one thing changed. */
  readonly refused: Seen;
  /** Whether the refusal carried anything beyond an error: records, a result, a token. */
  readonly released: boolean;
  /** The valid request right after, where the check sends one. */
  readonly after?: Seen;
}

export interface RefusalExpected {
  readonly status: number;
  /** The result codes that name the tested reason; anything else is a refusal for another reason. */
  readonly codes: readonly string[];
  /** What was wrong with the request, for the reader of a report. */
  readonly because: Text;
}

function succeeded(reply: Seen): boolean {
  return reply.status >= 200 && reply.status < 300;
}

/**
 * Judges a refusal by its reason: a right refusal for the wrong reason is not a pass, and without a valid
 * twin nothing is shown.
 */
export function judgeRefusal(trace: RefusalTrace, expected: RefusalExpected): Verdict {
  if (!succeeded(trace.twin)) {
    const met = describeSeen(trace.twin);
    return blocked(
      text(
        `同样但合规的请求应先成功（实际：${met}）`,
        `the same request, valid, succeeding first (met: ${met})`,
      ),
    );
  }
  const demanded = `HTTP ${String(expected.status)}, code ${expected.codes.join(' / ')}`;
  const wanted = text(
    `${expected.because.zh}：应拒绝（${demanded}），不返回任何数据`,
    `${expected.because.en}: refused (${demanded}), no data`,
  );
  const right = trace.refused.status === expected.status && expected.codes.includes(trace.refused.code ?? '');
  if (!right || trace.released) {
    const met = describeSeen(trace.refused);
    return fail({
      expected: wanted,
      actual: trace.released ? text(`${met}，且返回了数据`, `${met}, with data`) : text(met, met),
    });
  }
  if (trace.after && !succeeded(trace.after)) {
    const met = describeSeen(trace.after);
    return fail({
      expected: text('拒绝之后，合规请求仍应成功', 'a valid request still succeeds after the refusal'),
      actual: text(met, met),
    });
  }
  return pass;
}

/** Whether a body holds what only a success may hold. */
export function releasesSomething(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return [
    'records',
    'result',
    'token',
    'rows',
    'sections',
    'entries',
    'licences',
    'items',
    'enterprises',
    'batchId',
  ].some((member) => member in body);
}

/** Whether a body is anything but an error of the specification: a code, a sentence, a trace id, and `x-` members. */
export function holdsMoreThanAnError(body: unknown): boolean {
  if (body === undefined || body === null) return false;
  if (typeof body !== 'object' || Array.isArray(body)) return true;
  const others = Object.keys(body).filter((member) => !['code', 'message', 'traceId'].includes(member));
  return releasesSomething(body) || others.some((member) => !member.startsWith('x-'));
}
