import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass } from '../../src/engine/verdict.ts';

export interface AsOfTrace {
  /** Epoch ms from which the department gave nothing of the item any more. */
  readonly downSince: number;
  /** What the platform claimed, oldest first, each with when it was asked. */
  readonly claims: readonly { readonly askedAt: number; readonly asOf: string }[];
}

interface ItemCase extends CheckCase {
  readonly item: ProfileItem;
}

const hour = 3_600_000;

/** N52-007: the time that stands beside the data is when the data were true, not when somebody asked. */
export const asOfTimeIsTrue = defineCheck({
  id: 'update-frequency.as-of-time-is-true',
  level: 'must',
  requirements: ['N52-007', 'N52-043', 'LF-004'],
  title: text('数据时间真实', 'The as-of time is true'),
  phase: 'moves-clock',
  sharesClock: true,
  cases: ({ items }) =>
    items((item) => item.method === 'aggregation' && item.licence !== 'required').map((item): ItemCase => ({
      id: item.id,
      item,
    })),
  nothingAsked: text(
    '本规则集没有可公开查询的归集类信息项。',
    'The profile aggregates no item that is open.',
  ),
  async probe({ clock, network, platform, company }, { item }): Promise<AsOfTrace> {
    const { uscc } = company('enterprise');
    const institution = platform.institution('assessed');
    const claims: { askedAt: number; asOf: string }[] = [];
    const ask = async () => {
      const body = requireSuccess(await institution.query(item.id, { uscc }), {
        zh: '查询公开信息项',
        en: 'a query of an open item',
      });
      claims.push({ askedAt: clock.now(), asOf: requireString(body, 'asOf') });
    };
    await ask();
    const restore = await network.rule({
      member: 'department',
      operation: 'listChanges',
      item: item.id,
      action: 'unavailable',
    });
    const downSince = clock.now();
    try {
      await clock.advanceTo(downSince + 26 * hour);
      await ask();
    } finally {
      await restore();
    }
    await clock.advanceTo(clock.now() + 26 * hour);
    await ask();
    return { downSince, claims };
  },
  judge({ downSince, claims }) {
    const times = claims.map(({ asOf, askedAt }) => ({ instant: parseTime(asOf), askedAt, asOf }));
    const unreadable = times.find(({ instant }) => Number.isNaN(instant));
    if (unreadable) {
      return fail({
        expected: text('数据时间格式为 YYYY-MM-DD HH:mm:ss', 'an as-of time like YYYY-MM-DD HH:mm:ss'),
        actual: text(unreadable.asOf, unreadable.asOf),
      });
    }
    const [before, during, after] = times;
    if (!before || !during || !after) throw new RangeError('The trace holds fewer than three claims.');
    const future = times.find(({ instant, askedAt }) => instant > askedAt);
    if (future) {
      return fail({
        expected: text('数据时间不晚于查询时刻', 'an as-of time no later than the question'),
        actual: text(
          `${formatTime(future.askedAt)} 查询，答复数据时间 ${future.asOf}`,
          `asked at ${formatTime(future.askedAt)}, answered as of ${future.asOf}`,
        ),
      });
    }
    if (during.instant > downSince) {
      return fail({
        expected: text(
          `部门自 ${formatTime(downSince)} 起未再提供数据，数据时间不得晚于此`,
          `no data came since ${formatTime(downSince)}, so no later as-of time`,
        ),
        actual: text(`数据时间 ${during.asOf}`, `as of ${during.asOf}`),
      });
    }
    if (during.instant < before.instant || after.instant < during.instant) {
      return fail({
        expected: text('数据时间不倒退', 'an as-of time that never moves back'),
        actual: text(times.map(({ asOf }) => asOf).join(' → '), times.map(({ asOf }) => asOf).join(' → ')),
      });
    }
    if (after.instant <= downSince) {
      return fail({
        expected: text(
          '部门恢复提供后，数据时间随之前移',
          'an as-of time that moves on once data come again',
        ),
        actual: text(
          `恢复 26 小时后数据时间仍为 ${after.asOf}`,
          `26 hours after data came again it is still as of ${after.asOf}`,
        ),
      });
    }
    return pass;
  },
});
