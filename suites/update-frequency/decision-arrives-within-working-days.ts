import { defineCheck } from '../../src/driver/define-check.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { Undecided } from '../../src/engine/undecided.ts';
import { fail, inconclusive, pass } from '../../src/engine/verdict.ts';
import { decisionAgainst, penaltyItem } from '../decision-against.ts';
import { uploadedRows, wasTaken } from './uploads.ts';
import { reportingDeadline } from './working-days.ts';

export interface DecisionTrace {
  readonly decidedOn: string;
  readonly days: number;
  /** Epoch ms; null beyond the published calendar. */
  readonly deadline: number | null;
  /** Epoch ms at which the provincial node first took the row; null when it never did. */
  readonly arrivedAt: number | null;
  /** The deadline that the platform itself stated with the row. */
  readonly statedDeadline: string | null;
  readonly observedUntil: number;
}

interface SeasonCase extends CheckCase {
  readonly decidedOn: string;
}

/** Decision days whose seven working days run through what people get wrong. */
const seasons: readonly SeasonCase[] = [
  { id: 'through-spring-festival', decidedOn: '2026-02-13' },
  { id: 'through-national-day', decidedOn: '2026-09-24' },
];

const day = 86_400_000;

/** 双公示: a decision is reported within seven working days of the day it was taken. */
export const decisionArrivesWithinWorkingDays = defineCheck({
  id: 'update-frequency.decision-arrives-within-working-days',
  level: 'must',
  requirements: ['HLJ2-L09', 'HLJ2-T04', 'HLJ2-002', 'HLJ17-007', 'N52-007'],
  title: text('行政处罚决定按时限（工作日）报送', 'A decision is reported within its working days'),
  phase: 'moves-clock',
  timeoutMs: 120_000,
  cases: ({ items }) =>
    items(({ id, frequency }) => id === penaltyItem && frequency.kind === 'working-days').length > 0
      ? seasons
      : [],
  async probe(context, { decidedOn }): Promise<DecisionTrace> {
    const { clock, network, profile } = context;
    const days = profile.items.find(({ id }) => id === penaltyItem)?.frequency.days ?? 7;
    const company = context.company('enterprise');
    const decidedAt = parseTime(`${decidedOn} 10:00:00`);
    if (clock.now() > decidedAt) {
      throw new Undecided(
        text(
          `运行时钟已过 ${decidedOn}：需重新开始一次运行`,
          `the run's clock is beyond ${decidedOn}: a new run would be needed`,
        ),
      );
    }
    // Between the seasons a day-by-day walk is needed only where reports fall due on the way.
    const isPeriodic = profile.items.some(({ frequency }) =>
      ['monthly', 'half-yearly'].includes(frequency.kind),
    );
    await (isPeriodic ? clock.advanceTo(decidedAt) : clock.leapTo(decidedAt));
    const since = await network.mark();
    const { recordId, record, documentNumber } = decisionAgainst(context, company, { decidedOn, serial: 1 });
    await network.apply([{ kind: 'put-record', uscc: company.uscc, item: penaltyItem, recordId, record }]);
    const deadline = reportingDeadline(decidedOn, days);
    // Once to the last instant that is still in time, and a day beyond it, to tell late from never.
    const lastInstant = deadline ?? clock.now() + 14 * day;
    await clock.advanceTo(lastInstant);
    await clock.advanceTo(lastInstant + 2 * day);
    const rows = uploadedRows(
      await network.received({
        since,
        member: 'provincial-node',
        operation: 'uploadBatch',
        item: penaltyItem,
      }),
    );
    const mine = rows.filter(
      (row) => row.record['decisionDocumentNumber'] === documentNumber && wasTaken(row),
    );
    return {
      decidedOn,
      days,
      deadline,
      arrivedAt: mine[0]?.at ?? null,
      statedDeadline: mine[0]?.dueAt ?? null,
      observedUntil: clock.now(),
    };
  },
  judge({ decidedOn, days, deadline, arrivedAt, statedDeadline, observedUntil }) {
    if (deadline === null) {
      return inconclusive(
        text(
          `${decidedOn} 之后 ${String(days)} 个工作日超出已公布的放假安排，无法判定`,
          `the ${String(days)} working days after ${decidedOn} run beyond the published calendar; it cannot be judged`,
        ),
      );
    }
    const expected = text(
      `${decidedOn} 作出的决定于 ${formatTime(deadline)}（第 ${String(days)} 个工作日，决定当日不计）前报送省级节点`,
      `a decision of ${decidedOn} reaches the provincial node by ${formatTime(deadline)} (working day ${String(days)}, the day of the decision not counted)`,
    );
    if (arrivedAt === null) {
      return fail({
        expected,
        actual: text(
          `截至 ${formatTime(observedUntil)} 未报送`,
          `not reported by ${formatTime(observedUntil)}`,
        ),
      });
    }
    if (arrivedAt > deadline) {
      return fail({
        expected,
        actual: text(`${formatTime(arrivedAt)} 才报送`, `reported at ${formatTime(arrivedAt)}`),
      });
    }
    if (statedDeadline !== null && statedDeadline !== formatTime(deadline)) {
      return fail({
        expected: text(
          `平台自报截止时间为 ${formatTime(deadline)}`,
          `the platform stating ${formatTime(deadline)} as the deadline`,
        ),
        actual: text(`平台自报截止时间为 ${statedDeadline}`, `it states ${statedDeadline}`),
      });
    }
    return pass;
  },
});
