import { defineCheck } from '../../src/driver/define-check.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { Undecided } from '../../src/engine/undecided.ts';
import { fail, inconclusive, pass, worstVerdict, type Verdict } from '../../src/engine/verdict.ts';
import { decisionAgainst, decisionItems } from '../decision-against.ts';
import { uploadedRows, wasTaken } from './uploads.ts';
import { reportingDeadline } from './working-days.ts';

/** What became of the decision of one kind. */
export interface DecisionSeen {
  readonly item: string;
  readonly days: number;
  /** Epoch ms; null beyond the published calendar. */
  readonly deadline: number | null;
  /** Epoch ms at which the provincial node first took the row; null when it never did. */
  readonly arrivedAt: number | null;
  /** The deadline that the platform itself stated with the row. */
  readonly statedDeadline: string | null;
}

export interface DecisionTrace {
  readonly decidedOn: string;
  readonly decisions: readonly DecisionSeen[];
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

const nothingDecided = text('清单中没有按工作日报送的决定', 'The list has no decisions with working days');

function judgeDecision(
  { item, days, deadline, arrivedAt, statedDeadline }: DecisionSeen,
  { decidedOn, observedUntil }: Omit<DecisionTrace, 'decisions'>,
): Verdict {
  if (deadline === null) {
    return inconclusive(
      text(
        `${decidedOn} 之后 ${String(days)} 个工作日超出已公布的放假安排，无法判定`,
        `the ${String(days)} working days after ${decidedOn} run beyond the published calendar; it cannot be judged`,
      ),
    );
  }
  const expected = text(
    `${decidedOn} 作出的决定（${item}）于 ${formatTime(deadline)}（第 ${String(days)} 个工作日，决定当日不计）前报送省级节点`,
    `a decision of ${decidedOn} (${item}) reaches the provincial node by ${formatTime(deadline)} (working day ${String(days)}, the day of the decision not counted)`,
  );
  if (arrivedAt === null) {
    const until = formatTime(observedUntil);
    return fail({ expected, actual: text(`截至 ${until} 未报送`, `not reported by ${until}`) });
  }
  if (arrivedAt > deadline) {
    const at = formatTime(arrivedAt);
    return fail({ expected, actual: text(`${at} 才报送`, `reported at ${at}`) });
  }
  if (statedDeadline !== null && statedDeadline !== formatTime(deadline)) {
    return fail({
      expected: text(
        `平台自报 ${item} 的截止时间为 ${formatTime(deadline)}`,
        `the platform stating ${formatTime(deadline)} as the deadline of ${item}`,
      ),
      actual: text(`平台自报截止时间为 ${statedDeadline}`, `it states ${statedDeadline}`),
    });
  }
  return pass;
}

/** 双公示: a decision is reported within seven working days of the day it was taken. */
export const decisionArrivesWithinWorkingDays = defineCheck({
  id: 'update-frequency.decision-arrives-within-working-days',
  level: 'must',
  requirements: ['HLJ2-T04', 'HLJ17-007', 'N52-007'],
  title: text('行政决定按时限（工作日）报送', 'A decision is reported within its working days'),
  phase: 'moves-clock',
  cases: (context) => (decisionItems(context).length > 0 ? seasons : []),
  async probe(context, { decidedOn }): Promise<DecisionTrace> {
    const { clock, network, profile } = context;
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
    const decisions = decisionItems(context).map((item) => {
      const days = item.frequency.days ?? 7;
      const decision = decisionAgainst(context, company, { decidedOn, serial: 1, item: item.id });
      return { item: item.id, days, deadline: reportingDeadline(decidedOn, days), decision };
    });
    await network.apply(
      decisions.map(({ item, decision: { recordId, record } }) => {
        return { kind: 'put-record', uscc: company.uscc, item, recordId, record } as const;
      }),
    );
    // Once to each last instant that is still in time, and a day beyond the last, to tell late from never.
    const instants = new Set(decisions.map(({ deadline }) => deadline ?? clock.now() + 14 * day));
    for (const instant of [...instants].sort((one, other) => one - other)) await clock.advanceTo(instant);
    await clock.advanceTo(Math.max(...instants) + 2 * day);
    const seen: DecisionSeen[] = [];
    for (const { item, days, deadline, decision } of decisions) {
      const rows = uploadedRows(
        await network.received({ since, member: 'provincial-node', operation: 'uploadBatch', item }),
      );
      const mine = rows.find(
        (row) => row.record['decisionDocumentNumber'] === decision.documentNumber && wasTaken(row),
      );
      seen.push({ item, days, deadline, arrivedAt: mine?.at ?? null, statedDeadline: mine?.dueAt ?? null });
    }
    return { decidedOn, decisions: seen, observedUntil: clock.now() };
  },
  judge: ({ decisions, ...season }) =>
    worstVerdict(
      decisions.map((decision) => judgeDecision(decision, season)),
      nothingDecided,
    ),
});
