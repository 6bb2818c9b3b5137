import { describeSeen, seen, type Reply, type Seen } from '../src/driver/reply.ts';
import { text, type Text } from '../src/engine/text.ts';
import { blocked, fail, inconclusive, pass, type Verdict } from '../src/engine/verdict.ts';
import { holdsMoreThanAnError } from './refusal.ts';

/** A way to refuse that is right. No codes: the status alone decides. */
export interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
}

/** One request that must be refused, as a trace keeps it. */
export interface Attempt {
  /** What was wrong with the request. */
  readonly what: Text;
  /** The refusals that name this reason. */
  readonly refusedBy: readonly Refusal[];
  readonly reply: Seen;
  readonly released: boolean;
}

/** A valid request, what was tried in its place, and the valid request again. */
export interface AttemptsTrace {
  readonly twin: Seen;
  readonly attempts: readonly Attempt[];
  readonly after?: Seen;
}

/** Refusals by their reason; see the result codes of the specification. */
export const refusal = {
  token: [{ status: 401, codes: ['2002'] }],
  client: [{ status: 401, codes: ['2004'] }],
  signature: [{ status: 401, codes: ['2005'] }],
  timestamp: [{ status: 401, codes: ['2006'] }],
  nonce: [{ status: 401, codes: ['2007'] }],
  role: [{ status: 403, codes: ['2001'] }],
  standing: [{ status: 403, codes: ['2008'] }],
  // What does not exist and what is somebody else's: the platform chooses, and answers both alike.
  hidden: [
    { status: 404, codes: ['3005'] },
    { status: 403, codes: ['2001'] },
  ],
} as const satisfies Record<string, readonly Refusal[]>;

export function attempt(what: Text, refusedBy: readonly Refusal[], reply: Reply): Attempt {
  return { what, refusedBy, reply: seen(reply), released: holdsMoreThanAnError(reply.body) };
}

function wasRefused({ reply, refusedBy, released }: Attempt): boolean {
  const named = refusedBy.some(
    ({ status, codes }) =>
      reply.status === status && (codes.length === 0 || codes.includes(reply.code ?? '')),
  );
  return named && !released;
}

function describeRefusals(refusals: readonly Refusal[]): string {
  const anyhow = refusals.filter(({ codes }) => codes.length === 0).map(({ status }) => String(status));
  const named = refusals
    .filter(({ codes }) => codes.length > 0)
    .map(({ status, codes }) => `HTTP ${String(status)}, code ${codes.join('/')}`);
  return [...named, ...(anyhow.length === 0 ? [] : [`HTTP ${anyhow.join('/')}`])].join(' | ');
}

/** Joins at most five sentences of a list, and says how many more there are. */
export function listed(sentences: readonly Text[]): Text {
  const shown = sentences.slice(0, 5);
  const rest = sentences.length - shown.length;
  return text(
    shown.map(({ zh }) => zh).join('；') + (rest > 0 ? `；另有 ${String(rest)} 项` : ''),
    shown.map(({ en }) => en).join('; ') + (rest > 0 ? `; and ${String(rest)} more` : ''),
  );
}

function succeeded(reply: Seen): boolean {
  return reply.status >= 200 && reply.status < 300;
}

/** Any operation may answer 429 to whoever asks too often: that says nothing of what was asked. */
function wasPutOff(reply: Seen): boolean {
  return reply.status === 429;
}

/**
 * Passes when the valid requests succeeded and every attempt was refused for its own reason. A platform that puts off
 * some of them may be right about all, which nobody has seen: inconclusive. It may not put off the valid request after
 * them, or whoever forges somebody's requests could shut him out.
 */
export function judgeAttempts(trace: AttemptsTrace): Verdict {
  const { twin, attempts, after } = trace;
  if (!succeeded(twin)) {
    const met = describeSeen(twin);
    return blocked(
      text(
        `同样但合规的请求应先成功（实际：${met}）`,
        `the same request, valid, succeeding first (met: ${met})`,
      ),
    );
  }
  const unlike = attempts.filter((one) => !wasRefused(one));
  const wrong = unlike.filter(({ reply, released }) => released || !wasPutOff(reply));
  if (wrong.length > 0) {
    return fail({
      expected: listed(
        wrong.map(({ what, refusedBy }) => {
          const by = describeRefusals(refusedBy);
          return text(`${what.zh}：应拒绝（${by}），不返回数据`, `${what.en}: refused (${by}), no data`);
        }),
      ),
      actual: listed(
        wrong.map(({ what, reply, released }) => {
          const met = describeSeen(reply);
          return text(
            `${what.zh}：${met}${released ? '，且返回了数据' : ''}`,
            `${what.en}: ${met}${released ? ', with data' : ''}`,
          );
        }),
      ),
    });
  }
  if (after && !succeeded(after)) {
    const met = describeSeen(after);
    return fail({
      expected: text('拒绝之后，合规请求仍应成功', 'a valid request still succeeds after the refusals'),
      actual: text(met, met),
    });
  }
  if (unlike.length > 0) {
    const many = String(unlike.length);
    return inconclusive(
      text(
        `平台不因次数限制测试客户端的一次运行（有 ${many} 个请求答复 HTTP 429）`,
        `a run in which the platform does not limit the clients of the test (${many} requests met HTTP 429)`,
      ),
    );
  }
  return pass;
}
