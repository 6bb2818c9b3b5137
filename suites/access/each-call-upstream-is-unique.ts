import type { JournalEntry } from '../../src/contract/admin.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { linesUpstream, memberOf, openLine, type LineCase } from './node-line.ts';

export interface UniquenessTrace {
  readonly by: LineCase['id'];
  readonly replies: readonly Seen[];
  readonly calls: number;
  /** Of the calls: how many nonces, or encrypted session keys, that differ. */
  readonly distinct: number;
}

/** More than a small pool holds. */
const asks = 10;

const words = {
  node: text('信封会话密钥', "the envelope's session key"),
  department: text('请求随机数（nonce）', 'the nonce'),
} as const;

export function judgeUniqueness({ by, replies, calls, distinct }: UniquenessTrace): Verdict {
  if (distinct < calls) {
    return fail({
      expected: text(
        `每次上行调用各有其${words[by].zh}：${String(calls)} 次 ${String(calls)} 个`,
        `${words[by].en} drawn anew for each call upstream: ${String(calls)} for ${String(calls)} calls`,
      ),
      actual: text(`${String(distinct)} 个`, String(distinct)),
    });
  }
  const refused = replies.find(({ status }) => status !== 200);
  if (!refused && calls > 1) return pass;
  const met = refused ? describeSeen(refused) : `${String(calls)} calls`;
  return blocked(
    text(
      `多次凭授权书的请求应成功并即时上行（实际：${met}）`,
      `licensed requests that succeed and go upstream (met: ${met})`,
    ),
  );
}

function drawn({ request }: JournalEntry, by: LineCase['id']): string | null {
  return by === 'node' ? memberOf(request.body, 'key') : (request.headers['x-nonce'] ?? null);
}

/** A key that serves two messages lets them be compared, and a nonce that serves two lets one be replayed. */
export const eachCallUpstreamIsUnique = defineCheck({
  id: 'access.each-call-upstream-is-unique',
  level: 'must',
  requirements: ['N52-034'],
  title: text(
    '一次上行调用，一个随机数、一把会话密钥',
    'One nonce and one session key for each call upstream',
  ),
  cases: linesUpstream,
  nothingAsked: text('规则集中没有须上行调用的信息项。', 'No item of the profile is called upstream.'),
  async probe(context, line: LineCase): Promise<UniquenessTrace> {
    const { ask, heard } = await openLine(context, line);
    const since = await context.network.mark();
    const replies = await Promise.all(Array.from({ length: asks }, ask));
    const own = (await heard(since)).map((call) => drawn(call, line.id));
    // A replay is refused before anybody reads whom it is about: it is known by what it repeats.
    const member = line.id === 'node' ? 'provincial-node' : 'department';
    const unread = (await context.network.received({ since, member, item: line.item.id }))
      .filter(({ uscc }) => uscc === null)
      .map((call) => drawn(call, line.id));
    const repeated = unread.filter((value) => own.includes(value));
    return {
      by: line.id,
      replies: replies.map(seen),
      calls: own.length + repeated.length,
      distinct: new Set(own).size,
    };
  },
  judge: judgeUniqueness,
});
