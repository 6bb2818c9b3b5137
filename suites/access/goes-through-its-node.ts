import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { lineThroughTheNode, memberOf, noLineThroughTheNode, openLine, type LineCase } from './node-line.ts';

export interface DetourTrace {
  /** A request on a good day, which the provincial node relays. */
  readonly twin: Seen;
  readonly relayed: number;
  /** What the national node received of somebody else than the provincial one, on a good day and on bad ones. */
  readonly direct: readonly string[];
}

export function judgeDetour({ twin, relayed, direct }: DetourTrace): Verdict {
  if (direct.length > 0) {
    const said = [...new Set(direct)].join(', ');
    return fail({
      expected: text(
        '接入省级节点后一律经省级节点，国家节点只收到省级节点的转发',
        'once cut over, everything goes through the provincial node: the national one hears from it alone',
      ),
      actual: text(
        `国家节点收到 ${String(direct.length)} 次直连（${said}）`,
        `the national node was called directly ${String(direct.length)} times (${said})`,
      ),
    });
  }
  if (twin.status === 200 && relayed > 0) return pass;
  const met = describeSeen(twin);
  return blocked(
    text(
      `凭授权书的请求应成功并经省级节点转发（实际：${met}）`,
      `a licensed request that succeeds and is relayed (met: ${met})`,
    ),
  );
}

/** HLJ17-007, N52-004: the network is one, and the way up leads through the node, on its bad days too. */
export const goesThroughItsNode = defineCheck({
  id: 'access.goes-through-its-node',
  level: 'must',
  requirements: ['N52-004', 'HLJ17-007'],
  title: text('经省级节点上联，不绕行直连国家节点', 'Goes through its node, never past it'),
  cases: lineThroughTheNode,
  nothingAsked: noLineThroughTheNode,
  async probe(context, line: LineCase): Promise<DetourTrace> {
    const { network } = context;
    const { uscc, ask, heard } = await openLine(context, line);
    const since = await network.mark();
    const twin = seen(await ask());
    const upward = await heard(since);
    for (const code of ['5001', '5002']) {
      const takeAway = await network.rule({
        member: 'provincial-node',
        operation: 'inquire',
        item: line.item.id,
        uscc,
        action: 'result-code',
        code,
      });
      await ask().finally(takeAway);
    }
    const national = await network.received({ since, member: 'national-node' });
    const senderOf = (body: string) => memberOf(body, 'publicKey');
    // What the twin led to was relayed by the node: the sender of that is the node itself.
    const traces = new Set(upward.map(({ traceId }) => traceId));
    const relayed = national.filter((entry) => entry.uscc === uscc && traces.has(entry.traceId));
    const province = new Set(relayed.map(({ request }) => senderOf(request.body)));
    return {
      twin,
      relayed: relayed.length,
      direct: national
        .filter(({ request }) => {
          const sender = senderOf(request.body);
          return sender !== null && province.size > 0 && !province.has(sender);
        })
        .map(({ operation, request }) => operation ?? request.url),
    };
  },
  judge: judgeDetour,
});
