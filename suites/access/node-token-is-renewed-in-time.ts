import type { JournalEntry } from '../../src/contract/admin.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess, describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import {
  lineThroughTheNode,
  memberOf,
  nodeCode,
  noLineThroughTheNode,
  openLine,
  type LineCase,
} from './node-line.ts';

/** One call of the platform: the result code it got, and which token it carried, by the order of their first use. */
export interface TokenUse {
  readonly code: string;
  readonly token: number;
}

export interface RenewalTrace {
  /** The request after the node had ended the token of its own accord (2003). */
  readonly ended: { readonly reply: Seen; readonly uses: readonly TokenUse[] };
  /** The request at the instant at which the next token ended; null where no token with an end was issued. */
  readonly expired: { readonly reply: Seen; readonly uses: readonly TokenUse[] } | null;
}

const words = {
  ended: text(
    '令牌被节点提前终止（2003）：换新令牌重试一次，请求成功',
    'a token ended early (2003): one retry with a new token, and the request succeeds',
  ),
  expired: text(
    '令牌到期时：先换新令牌，不再出示旧令牌',
    'a token at its end: renewed first, the old one not presented again',
  ),
};

function met({ reply, uses }: { readonly reply: Seen; readonly uses: readonly TokenUse[] }) {
  const calls = uses.map(({ code, token }) => `#${String(token)} → ${code}`).join(', ') || '—';
  return text(
    `${describeSeen(reply)}；出示的令牌：${calls}`,
    `${describeSeen(reply)}; tokens presented: ${calls}`,
  );
}

export function judgeRenewal({ ended, expired }: RenewalTrace): Verdict {
  const [first, second, ...more] = ended.uses;
  if (first?.code !== '2003') {
    return blocked(text('平台凭令牌即时调用节点', 'a call to the node that carries a token'));
  }
  const isRenewed = second !== undefined && second.token !== first.token && more.length === 0;
  if (!isRenewed || ended.reply.status !== 200) return fail({ expected: words.ended, actual: met(ended) });
  if (!expired)
    return blocked(text('节点新发的令牌载明到期时刻', 'a new token of the node that names its end'));
  const isInTime = expired.uses.length > 0 && expired.uses.every(({ code }) => code !== '2003');
  if (!isInTime || expired.reply.status !== 200)
    return fail({ expected: words.expired, actual: met(expired) });
  return pass;
}

/** Numbers in place of the tokens, which never stand in a trace. */
function numbered(entries: readonly JournalEntry[], known: string[]): readonly TokenUse[] {
  return entries.map((entry) => {
    const token = memberOf(entry.request.body, 'token') ?? '';
    if (!known.includes(token)) known.push(token);
    return { code: nodeCode(entry), token: known.indexOf(token) + 1 };
  });
}

function endOf(issued: JournalEntry | undefined): number | null {
  const plain = issued?.plainResponse;
  if (typeof plain !== 'object' || plain === null || !('expiresTime' in plain)) return null;
  return typeof plain.expiresTime === 'number' ? plain.expiresTime : null;
}

export const nodeTokenIsRenewedInTime = defineCheck({
  id: 'access.node-token-is-renewed-in-time',
  level: 'must',
  requirements: ['N52-004', 'N52-034'],
  title: text(
    '节点令牌到期前更新，遇 2003 换新重试一次',
    "The node's token is renewed before it ends, and once when the node says so",
  ),
  phase: 'moves-clock',
  cases: lineThroughTheNode,
  nothingAsked: noLineThroughTheNode,
  async probe(context, line: LineCase): Promise<RenewalTrace> {
    const { network, clock } = context;
    const { uscc, ask, heard } = await openLine(context, line);
    requireSuccess(await ask(), text('凭授权书经节点的请求', 'a licensed request through the node'));
    const tokens: string[] = [];
    const before = await network.mark();
    const takeAway = await network.rule({
      member: 'provincial-node',
      operation: 'inquire',
      item: line.item.id,
      uscc,
      action: 'token-expired-early',
      times: 1,
    });
    const endedBy = seen(await ask().finally(takeAway));
    const ended = { reply: endedBy, uses: numbered(await heard(before), tokens) };
    const issued = await network.received({
      since: before,
      member: 'provincial-node',
      operation: 'getToken',
    });
    const end = endOf(issued.at(-1));
    if (end === null) return { ended, expired: null };
    // Whatever the platform sends at that instant counts: its own reports come before the institution's request.
    const since = await network.mark();
    await clock.advanceTo(end);
    const reply = seen(await ask());
    const calls = await network.received({ since, member: 'provincial-node' });
    const presenting = calls.filter(({ request }) => memberOf(request.body, 'token') !== null);
    return { ended, expired: { reply, uses: numbered(presenting, tokens) } };
  },
  judge: judgeRenewal,
});
