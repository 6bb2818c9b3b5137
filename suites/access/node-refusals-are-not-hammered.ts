import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { lineThroughTheNode, noLineThroughTheNode, openLine } from './node-line.ts';

export interface HammeringTrace {
  readonly code: string;
  /** The profile's setting: calls for one request, retries included. */
  readonly most: number;
  /** How often an institution asked, and how often the platform then called the node about it. */
  readonly asked: number;
  readonly called: number;
  /** Of those: how many the node refused with the code. */
  readonly refused: number;
  /** How often it asked for a token meanwhile. */
  readonly tokens: number;
}

interface RefusalCase extends CheckCase {
  readonly id: '2003' | '2004' | '5002' | '9999';
  readonly item: ProfileItem;
}

const asks = 3;

export function judgeHammering(trace: HammeringTrace): Verdict {
  const { code, most, asked, called, refused, tokens } = trace;
  if (refused <= most * asked && tokens <= most * asked) return pass;
  return fail({
    expected: text(
      `节点答复 ${code} 时，机构的每次请求至多调用节点 ${String(most)} 次（含重试），换令牌亦然`,
      `while the node answers ${code}: at most ${String(most)} calls for each request, retries included, and as many for tokens`,
    ),
    actual: text(
      `${String(asked)} 次请求引发 ${String(called)} 次调用、${String(tokens)} 次换令牌`,
      `${String(asked)} requests led to ${String(called)} calls and ${String(tokens)} for tokens`,
    ),
  });
}

/** The longest that a platform may stay away after it was refused, before the check goes on without it. */
const longestRest = 24;
const hour = 3_600_000;

/** What a refusal says is heeded: the same call again and again does not make it true, and keeps a node down. */
export const nodeRefusalsAreNotHammered = defineCheck({
  id: 'access.node-refusals-are-not-hammered',
  level: 'must',
  requirements: ['N52-004', 'N52-034'],
  title: text(
    '节点拒绝后不反复重试（2003、2004、5002、9999）',
    'What the node refuses is not tried again and again (2003, 2004, 5002, 9999)',
  ),
  phase: 'moves-clock',
  cases: (context): readonly RefusalCase[] =>
    lineThroughTheNode(context).flatMap(({ item }) =>
      (['2003', '2004', '5002', '9999'] as const).map((id) => ({ id, item })),
    ),
  nothingAsked: noLineThroughTheNode,
  async probe(context, { id: code, item }): Promise<HammeringTrace> {
    const { network, clock, profile } = context;
    const { uscc, ask, heard } = await openLine(context, { id: 'node', item });
    requireSuccess(await ask(), text('凭授权书经节点的请求', 'a licensed request through the node'));
    const since = await network.mark();
    const takeAway = await network.rule({
      member: 'provincial-node',
      operation: 'inquire',
      item: item.id,
      uscc,
      action: 'result-code',
      code,
    });
    try {
      for (let asked = 0; asked < asks; asked += 1) await ask();
    } finally {
      await takeAway();
    }
    const calls = await heard(since);
    const tokens = await network.received({ since, member: 'provincial-node', operation: 'getToken' });
    // Whoever stays away for a while after a refusal is given that while, so that nothing after this meets it.
    for (let hours = 0; hours < longestRest && (await ask()).status !== 200; hours += 1) {
      await clock.advanceTo(clock.now() + hour);
    }
    return {
      code,
      most: profile.settings.nodeCallsPerRequest.value,
      asked: asks,
      called: calls.length,
      refused: calls.filter(({ rules }) => rules.length > 0).length,
      tokens: tokens.length,
    };
  },
  judge: judgeHammering,
});
