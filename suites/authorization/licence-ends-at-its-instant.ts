import { defineCheck } from '../../src/driver/define-check.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import {
  describeDemand,
  describeOutcome,
  refusalsOf,
  succeeded,
  wasWithheld,
  type Refusal,
} from './licence-trace.ts';
import { ask, companyFor, waysIn, type Outcome } from './ways.ts';

interface Moment {
  readonly what: Text;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly isLive: boolean;
  readonly outcome: Outcome;
}

export interface TermTrace {
  readonly validFrom: number;
  readonly validUntil: number;
  readonly moments: readonly Moment[];
  readonly refusedBy: readonly Refusal[];
  readonly mayAnswerOpenly: boolean;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * The next instant between half past two and six in the morning of Asia/Shanghai: then the date in UTC is
 * still that of the day before, and a term that begins and ends on one date is over while its date is not.
 */
export function earlyMorningAfter(now: number): number {
  const sinceMidnight = (now + 8 * hour) % (24 * hour);
  const soon = sinceMidnight + 10 * minute;
  const from = soon > 2.5 * hour && soon < 6 * hour ? soon : (sinceMidnight < 2.5 * hour ? 2.5 : 26.5) * hour;
  return Math.floor((now - sinceMidnight + from) / 1_000) * 1_000;
}

export function judgeTerm({
  validFrom,
  validUntil,
  moments,
  refusedBy,
  mayAnswerOpenly,
}: TermTrace): Verdict {
  const demand = describeDemand(refusedBy, mayAnswerOpenly);
  const open = text('应提供（HTTP 200）', 'answered (HTTP 200)');
  const wrong = moments.filter(({ isLive, outcome }) =>
    isLive ? !succeeded(outcome.reply) : !wasWithheld({ outcome, refusedBy, mayAnswerOpenly }),
  );
  if (wrong.length === 0) return pass;
  const term = `${formatTime(validFrom)} – ${formatTime(validUntil)}`;
  const expected = listed(
    wrong.map(({ what, at, isLive }) => {
      const { zh, en } = isLive ? open : demand;
      return text(`${what.zh}（${formatTime(at)}）${zh}`, `${what.en} (${formatTime(at)}): ${en}`);
    }),
  );
  return fail({
    expected: text(
      `授权期限 ${term}（北京时间，首尾两秒均有效）：${expected.zh}`,
      `term ${term} (Asia/Shanghai, both named seconds inside): ${expected.en}`,
    ),
    actual: listed(
      wrong.map(({ what, outcome }) => {
        const met = describeOutcome(outcome);
        return text(`${what.zh}：${met.zh}`, `${what.en}: ${met.en}`);
      }),
    ),
  });
}

export const licenceEndsAtItsInstant = defineCheck({
  id: 'authorization.licence-ends-at-its-instant',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044'],
  title: text('授权书按北京时间准时生效与失效', 'A licence begins and ends at its very second'),
  phase: 'moves-clock',
  sharesClock: 'terms',
  cases: waysIn,
  async probe(context, way): Promise<TermTrace> {
    const { clock } = context;
    const institution = context.platform.institution('assessed');
    const company = companyFor(context, way);
    const validFrom = earlyMorningAfter(clock.now());
    const validUntil = validFrom + 10 * minute + 7_000;
    const { licenseId } = await context.enterprise(company).grant({
      institutionId: institution.credentials.clientId,
      items: [way.item.id],
      validFrom,
      validUntil,
    });
    const asking = { company, institution, licenseId };
    const moments: Moment[] = [];
    const look = async (what: Text, isLive: boolean): Promise<void> => {
      const outcome = await ask(context, way, asking);
      moments.push({ what, at: clock.now(), isLive, outcome });
    };
    await clock.advanceTo(validFrom - 1_000);
    await look(text('生效前一秒', 'a second before it begins'), false);
    await clock.advanceTo(validFrom);
    await look(text('生效之秒', 'in its first second'), true);
    await clock.advanceTo(validUntil);
    await look(text('末秒', 'in its last second'), true);
    await clock.advanceTo(validUntil + 1_000);
    await look(text('失效后一秒', 'a second after its end'), false);
    return {
      validFrom,
      validUntil,
      moments,
      refusedBy: refusalsOf(way),
      mayAnswerOpenly: way.item.licence === 'gated-fields',
    };
  },
  judge: judgeTerm,
});
