import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatDate } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass } from '../../src/engine/verdict.ts';
import { decisionAgainst, penaltyItem } from '../decision-against.ts';

export interface LateUpdateTrace {
  /** Whether the newer value showed before the older one arrived. */
  readonly newerShown: boolean;
  readonly newerAfter: boolean;
  readonly olderAfter: boolean;
}

interface PenaltyCase extends CheckCase {
  readonly id: typeof penaltyItem;
}

const hour = 3_600_000;

/** HLJ17-010: an update that arrives late or out of order is older than what is held, and changes nothing. */
export const lateUpdatesDoNotOverwrite = defineCheck({
  id: 'update-frequency.late-updates-do-not-overwrite',
  level: 'must',
  requirements: ['N52-007', 'HLJ17-010', 'LF-004'],
  title: text('迟到的旧更新不覆盖新值', 'A late update does not overwrite a newer one'),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ id }) => id === penaltyItem).map((): PenaltyCase => ({ id: penaltyItem })),
  async probe(context): Promise<LateUpdateTrace> {
    const { clock, network, platform, profile } = context;
    const company = context.company('enterprise');
    const { uscc } = company;
    const lag = profile.settings.propagationLagSeconds.value * 1_000;
    const decision = decisionAgainst(context, company, { decidedOn: formatDate(clock.now()), serial: 1 });
    const put = (fineAmount: number, at: number) =>
      network.apply([
        {
          kind: 'put-record',
          uscc,
          item: penaltyItem,
          recordId: decision.recordId,
          record: { ...decision.record, fineAmount },
          at,
        },
      ]);
    const shown = async () =>
      requireSuccess(await platform.institution('assessed').query(penaltyItem, { uscc }), {
        zh: '查询行政处罚',
        en: 'a query of penalties',
      });
    await put(35_812.5, clock.now());
    await clock.advanceTo(clock.now() + lag);
    const before = JSON.stringify(await shown());
    // Made at the department two hours before the other, and delivered a day after it.
    await put(17_246.75, clock.now() - lag - 2 * hour);
    await clock.advanceTo(clock.now() + lag);
    const after = JSON.stringify(await shown());
    return {
      newerShown: before.includes('35812.5'),
      newerAfter: after.includes('35812.5'),
      olderAfter: after.includes('17246.75'),
    };
  },
  judge({ newerShown, newerAfter, olderAfter }) {
    if (!newerShown) {
      return blocked(text('新处罚在时限内可查', 'a new penalty that can be queried within the allowed lag'));
    }
    if (newerAfter && !olderAfter) return pass;
    return fail({
      expected: text(
        '较早时间的更新迟到后，仍给出较新的金额',
        'the newer amount, also after an older update has arrived late',
      ),
      actual: olderAfter
        ? text('给出了较早的金额', 'the older amount')
        : text('两个金额都不再给出', 'neither amount any more'),
    });
  },
});
