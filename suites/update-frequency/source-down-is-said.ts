import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, requireSuccess, seen, type Seen } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass } from '../../src/engine/verdict.ts';

export interface OutageTrace {
  /** Epoch ms at which the source went down. */
  readonly downSince: number;
  /** The answer while the source is down, and the as-of time (epoch ms) that it claims; null without one. */
  readonly during: Seen;
  readonly asOf: number | null;
  /** The answer once the source is back. */
  readonly after: Seen;
}

interface ItemCase extends CheckCase {
  readonly item: ProfileItem;
}

function asOfTime(body: unknown): number | null {
  if (typeof body !== 'object' || body === null || !('asOf' in body) || typeof body.asOf !== 'string')
    return null;
  const instant = parseTime(body.asOf);
  return Number.isNaN(instant) ? null : instant;
}

/** Codes with which a platform says that it could not reach its source. */
const unavailable = ['5001', '5002', '5003'];

/** N52-007: yesterday's value is not today's. */
export const sourceDownIsSaid = defineCheck({
  id: 'update-frequency.source-down-is-said',
  level: 'must',
  requirements: ['N52-007', 'N52-044', 'LF-004'],
  title: text('数据源中断时如实告知', 'A source that is down is said to be down'),
  phase: 'moves-clock',
  sharesClock: true,
  cases: ({ items }) =>
    items((item) => item.method === 'interface' && item.level === 'local').map((item): ItemCase => ({
      id: item.id,
      item,
    })),
  async probe(context, { item }): Promise<OutageTrace> {
    const { clock, network, platform } = context;
    const { uscc, index } = context.company('enterprise');
    const institution = platform.institution('assessed');
    const { licenseId } = await context
      .enterprise(context.world.company(index))
      .grant({ institutionId: institution.credentials.clientId, items: [item.id] });
    const ask = () => institution.query(item.id, { uscc, licenseId });
    requireSuccess(await ask(), { zh: '中断前的授权查询', en: 'a licensed query before the outage' });
    const restore = await network.rule({
      member: 'department',
      operation: 'callItem',
      item: item.id,
      uscc,
      action: 'unavailable',
    });
    const downSince = clock.now();
    try {
      await clock.advanceTo(downSince + 600_000);
      const during = await ask();
      await restore();
      return { downSince, during: seen(during), asOf: asOfTime(during.body), after: seen(await ask()) };
    } finally {
      await restore();
    }
  },
  judge({ downSince, during, asOf, after }) {
    const expected = text(
      `数据源中断期间答复“源不可用”（${unavailable.join('/')}），或注明不晚于中断时刻的数据时间`,
      `while its source is down: "unavailable" (${unavailable.join('/')}), or an as-of time no later than the outage`,
    );
    if (during.status === 200) {
      if (asOf !== null && asOf <= downSince) return pass;
      const claimed =
        asOf === null
          ? text('未注明数据时间', 'no as-of time')
          : text(`数据时间 ${formatTime(asOf)}`, `as of ${formatTime(asOf)}`);
      return fail({
        expected,
        actual: text(
          `返回数据，${claimed.zh}，而数据源自 ${formatTime(downSince)} 起中断`,
          `data with ${claimed.en}, though the source has been down since ${formatTime(downSince)}`,
        ),
      });
    }
    if (during.status < 500 || !unavailable.includes(during.code ?? '')) {
      return fail({ expected, actual: text(describeSeen(during), describeSeen(during)) });
    }
    if (after.status !== 200) {
      return fail({
        expected: text('数据源恢复后查询恢复正常', 'queries work again once the source is back'),
        actual: text(describeSeen(after), describeSeen(after)),
      });
    }
    return pass;
  },
});
