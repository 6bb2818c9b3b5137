import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { linesUpstream, openLine, type LineCase } from './node-line.ts';

export interface UpstreamTrace {
  readonly reply: Seen;
  /** X-Trace-Id of the answer to the institution; null where it had none. */
  readonly answered: string | null;
  /** X-Trace-Id of each call that the request led to. */
  readonly onward: readonly (string | null)[];
}

export function judgeUpstreamTrace({ reply, answered, onward }: UpstreamTrace): Verdict {
  if (reply.status !== 200 || onward.length === 0) {
    const met = describeSeen(reply);
    return blocked(
      text(
        `凭授权书的请求应成功并即时上行（实际：${met}，上行 ${String(onward.length)} 次）`,
        `a licensed request that succeeds and goes upstream (met: ${met}, ${String(onward.length)} calls)`,
      ),
    );
  }
  if (answered !== null && onward.every((one) => one === answered)) return pass;
  const said = [...new Set(onward)].map((one) => one ?? '—').join(', ');
  return fail({
    expected: text(
      `上行调用的 X-Trace-Id 与答复机构的相同：${answered ?? '（答复未带）'}`,
      `calls upstream under the X-Trace-Id of the answer: ${answered ?? '(the answer had none)'}`,
    ),
    actual: text(said, said),
  });
}

/** A request can be followed over every station by one id. */
export const traceIdIsKeptUpstream = defineCheck({
  id: 'access.trace-id-is-kept-upstream',
  level: 'must',
  requirements: ['N52-004', 'N52-034'],
  title: text('追踪标识贯穿上行调用', 'The trace id is kept upstream'),
  cases: linesUpstream,
  nothingAsked: text('规则集中没有须上行调用的信息项。', 'No item of the profile is called upstream.'),
  async probe(context, line: LineCase): Promise<UpstreamTrace> {
    const { ask, heard } = await openLine(context, line);
    const since = await context.network.mark();
    const reply = await ask();
    const onward = await heard(since);
    return {
      reply: seen(reply),
      answered: reply.headers['x-trace-id'] ?? null,
      onward: onward.map(({ request }) => request.headers['x-trace-id'] ?? null),
    };
  },
  judge: judgeUpstreamTrace,
});
