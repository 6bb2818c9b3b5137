import type { CheckCase } from '../../src/engine/check.ts';
import type { JournalEntry } from '../../src/contract/admin.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { formatDate } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { decisionAgainst, decisionItem, decisionItems } from '../decision-against.ts';

export interface BackOffTrace {
  readonly code: string;
  /** The profile's setting. */
  readonly most: number;
  /** Minutes after the first attempt at which the upload was tried, in steps of `stepMinutes`. */
  readonly attempts: readonly number[];
  readonly minutes: number;
}

interface FailureCase extends CheckCase {
  readonly id: '5002' | '9999';
}

/** As fine as attempts are told apart. */
const stepMinutes = 15;
const minutes = 6 * 60;
const minute = 60_000;
const day = 24 * 60 * minute;
/** Days within which seven working days end at any season. */
const longestTerm = 20;

/** A platform that waits so long from the first failure on does not press, whether its waits grow or not. */
const unhurriedMinutes = 60;

export function judgeBackOff({ code, most, attempts, minutes: observed }: BackOffTrace): Verdict {
  if (attempts.length === 0) {
    return blocked(text('待报送的决定按期报送', 'a decision that is to be reported, and is'));
  }
  const gaps = [...attempts.slice(1), observed].map((at, place) => at - (attempts[place] ?? 0));
  const [first = observed] = gaps;
  const longest = Math.max(...gaps);
  const grows = first >= unhurriedMinutes || longest >= 2 * first;
  if (attempts.length <= most && grows) return pass;
  const said = attempts.map(String).join(', ');
  return fail({
    expected: text(
      `节点答复 ${code} 期间，同一报送六小时内至多尝试 ${String(most)} 次，且间隔逐次拉长`,
      `while the node answers ${code}: one upload tried at most ${String(most)} times in six hours, at growing intervals`,
    ),
    actual: text(
      `尝试 ${String(attempts.length)} 次，于首次后第 ${said} 分钟`,
      `${String(attempts.length)} attempts, at minutes ${said} after the first`,
    ),
  });
}

/** A node that fails is left time to recover. */
export const backsOffWhileTheNodeFails = defineCheck({
  id: 'access.backs-off-while-the-node-fails',
  level: 'must',
  requirements: ['N52-004', 'N52-034'],
  title: text('节点故障（5002、9999）期间逐步退避', 'Backs off while the node fails (5002, 9999)'),
  phase: 'moves-days',
  cases: (context): readonly FailureCase[] =>
    decisionItems(context).length > 0 ? [{ id: '5002' }, { id: '9999' }] : [],
  nothingAsked: text('规则集中没有随时报送的信息项。', 'No item of the profile is reported as it comes.'),
  async probe(context, { id: code }): Promise<BackOffTrace> {
    const { clock, network, profile } = context;
    const item = decisionItem(context);
    const company = context.company('enterprise');
    // What has piled up goes first, so that one upload is what is tried.
    await clock.advanceTo(clock.now() + day);
    const decision = decisionAgainst(context, company, {
      decidedOn: formatDate(clock.now()),
      serial: 1,
      item,
    });
    const about = { member: 'provincial-node', operation: 'uploadBatch', item } as const;
    const since = await network.mark();
    const takeAway = await network.rule({ ...about, action: 'result-code', code });
    const tried = async (): Promise<readonly JournalEntry[]> => network.received({ since, ...about });
    try {
      const { recordId, record } = decision;
      await network.apply([{ kind: 'put-record', uscc: company.uscc, item, recordId, record }]);
      for (let days = 0; days < longestTerm && (await tried()).length === 0; days += 1) {
        await clock.advanceTo(clock.now() + day);
      }
      const began = clock.now();
      while (clock.now() < began + minutes * minute) {
        await clock.advanceTo(clock.now() + stepMinutes * minute);
      }
      const attempts = (await tried()).map(({ at }) => Math.round((at - began) / minute));
      return { code, most: profile.settings.nodeAttemptsInSixHours.value, attempts, minutes };
    } finally {
      await takeAway();
      await clock.advanceTo(clock.now() + day);
    }
  },
  judge: judgeBackOff,
});
