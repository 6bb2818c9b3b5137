import type { JournalEntry } from '../../src/contract/admin.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { systemClock } from '../../src/engine/clock.ts';
import { formatDate } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { decisionAgainst, decisionItem, decisionItems } from '../decision-against.ts';
import { uploadedRows, type UploadedRow } from '../update-frequency/uploads.ts';

export interface RetryTrace {
  readonly mishaps: Mishaps;
  /**
   * How many attempts fell on bad days, how many there were with those that the node read, and under how many ids. What
   * the node refused unread, as under a token that had expired, is neither.
   */
  readonly met: number;
  readonly sent: number;
  readonly ids: number;
  /** How often the node stored it. */
  readonly accepted: number;
  /** Seconds of silence that the platform was still waiting at the end of; null where it gave up before, as it should. */
  readonly outwaited: number | null;
}

type Mishaps = 'answers-lost' | 'node-fails';

/** Mishaps that befall rows of different items over the same days: days cost a platform the most. */
interface MishapCase extends CheckCase {
  readonly befalls: readonly { readonly mishaps: Mishaps; readonly item: string }[];
}

const words: Record<Mishaps, Text> = {
  'answers-lost': text(
    '节点已收妥，而应答先后久候不至、丢失、中断、签名不符',
    'the node had taken the row and its answers were not there in time, were lost, broke off and bore a wrong signature',
  ),
  'node-fails': text('节点先后答复 5001、5002、5003', 'the node answered 5001, 5002 and 5003 in turn'),
};

const lost = { action: 'reset', processed: true } as const;

/** What the node does to one attempt after the other; where answers are lost, it keeps the first waiting before. */
const badDays: Record<Mishaps, readonly BadDay[]> = {
  'answers-lost': [lost, lost, { action: 'half-answer' }, { action: 'wrong-signature' }],
  'node-fails': [
    { action: 'result-code', code: '5001' },
    { action: 'result-code', code: '5002' },
    { action: 'unavailable' },
  ],
};

type BadDay =
  | { readonly action: 'reset'; readonly processed: true }
  | { readonly action: 'half-answer' | 'wrong-signature' | 'unavailable' }
  | { readonly action: 'result-code'; readonly code: string };

/** Of several rows the first that was not sent as it should be. */
export function judgeRetries(traces: readonly RetryTrace[]): Verdict {
  const verdicts = traces.map(judgeRetry);
  return (
    (['fail', 'inconclusive'] as const)
      .map((kind) => verdicts.find((verdict) => verdict.kind === kind))
      .find((verdict) => verdict !== undefined) ?? pass
  );
}

export function judgeRetry({ mishaps, met, sent, ids, accepted, outwaited }: RetryTrace): Verdict {
  const expected = text(
    `${words[mishaps].zh}：以同一标识重报，直至收妥，节点只存一行`,
    `${words[mishaps].en}: the row sent again under the same id until it is taken, and stored once`,
  );
  const actual = text(
    `报送 ${String(sent)} 次（${String(met)} 次遇事），标识 ${String(ids)} 个，节点存 ${String(accepted)} 行`,
    `sent ${String(sent)} times (${String(met)} of them on bad days) under ${String(ids)} ids, stored ${String(accepted)} times`,
  );
  if (sent > 0 && met === 0) {
    return inconclusive(
      text(
        '所报之行遇上节点异常；同一信息项的其他报送先遇上了',
        'the row to meet a bad day of the node; other uploads of the item met them before it',
      ),
    );
  }
  if (sent <= met || ids !== 1 || accepted !== 1) return fail({ expected, actual });
  if (outwaited === null) return pass;
  const seconds = String(outwaited);
  return inconclusive(
    text(
      `节点 ${seconds} 秒不应答，平台仍在等待；请把 platform.nodeSilenceSeconds 设得长于平台自身的超时`,
      `the platform still waited when its node had been silent for ${seconds} s; set platform.nodeSilenceSeconds to more than the platform's own time-out`,
    ),
  );
}

const hour = 3_600_000;
const day = 24 * hour;

/** Days within which seven working days end at any season. */
const longestTerm = 20;
/** Who tries again by the hour is soon done; who does so once a day, for one item at a time, is waited for as well. */
const waits = [...Array.from({ length: 4 }, () => 2 * hour), ...Array.from({ length: 9 }, () => day)];

/** Each of the mishaps, of an item of its own where the list has so many. */
function mishapsByItem(context: ProbeContext): readonly MishapCase[] {
  const first = decisionItem(context);
  const second = decisionItems(context).find(({ id }) => id !== first)?.id;
  if (first === '') return [];
  const [lost, fails] = [
    { mishaps: 'answers-lost', item: first },
    { mishaps: 'node-fails', item: second ?? first },
  ] as const;
  if (second !== undefined) return [{ id: 'retries', befalls: [lost, fails] }];
  return [lost, fails].map((one) => ({ id: one.mishaps, befalls: [one] }));
}

interface Attempt extends UploadedRow {
  /** What became of it: a bad day, a refusal of the whole upload before its rows were read, or neither. */
  readonly outcome: 'mishap' | 'unread' | 'read';
}

/** The attempts at the row of one decision among what the node received. */
export function attemptsOf(received: readonly JournalEntry[], documentNumber: string): readonly Attempt[] {
  return received.flatMap((entry) =>
    uploadedRows([entry])
      .filter((row) => row.record['decisionDocumentNumber'] === documentNumber)
      .map((row): Attempt => {
        if (entry.rules.length > 0) return { ...row, outcome: 'mishap' };
        return { ...row, outcome: row.status === null ? 'unread' : 'read' };
      }),
  );
}

/** What is judged of the attempts at one row. */
export function tallyOf(attempts: readonly Attempt[]): Pick<RetryTrace, 'met' | 'sent' | 'ids' | 'accepted'> {
  return {
    met: attempts.filter(({ outcome }) => outcome === 'mishap').length,
    sent: attempts.filter(({ outcome }) => outcome !== 'unread').length,
    ids: new Set(attempts.map(({ externalSystemId }) => externalSystemId)).size,
    accepted: attempts.filter(({ status }) => status === 'accepted').length,
  };
}

/** One row on its bad days. */
interface Befallen {
  /** The attempts that the node has got to so far. */
  sent(): Promise<readonly Attempt[]>;
  /** Has the node get to what it kept waiting; whether it kept any. */
  letGo(): Promise<boolean>;
  end(): Promise<void>;
}

/** Orders the bad days of one row and has it come up. */
async function befall(
  context: ProbeContext,
  { mishaps, item }: MishapCase['befalls'][number],
): Promise<Befallen> {
  const { clock, network, nodeSilenceMs } = context;
  const company = context.company(`enterprise of ${mishaps}`);
  const decidedOn = formatDate(clock.now());
  const decision = decisionAgainst(context, company, { decidedOn, serial: 1, item });
  const { documentNumber, recordId, record } = decision;
  const about = { member: 'provincial-node', operation: 'uploadBatch', item } as const;
  const since = await network.mark();
  const takeAway = await Promise.all(
    badDays[mishaps].map((badDay) => network.rule({ ...about, times: 1, ...badDay })),
  );
  const silence =
    mishaps === 'answers-lost'
      ? await network.rule({ ...about, times: 1, action: 'delay', milliseconds: nodeSilenceMs })
      : undefined;
  let isSilent = silence !== undefined;
  await network.apply([{ kind: 'put-record', uscc: company.uscc, item, recordId, record }]);
  return {
    async sent() {
      return attemptsOf(await network.received({ since, ...about }), documentNumber);
    },
    async letGo() {
      if (!isSilent || silence === undefined) return false;
      // The rule is used up by the attempt that it keeps waiting.
      const { rules } = await network.state();
      if (rules.some((rule) => rule.action === 'delay' && rule.item === item)) return false;
      isSilent = false;
      await silence();
      return true;
    },
    async end() {
      for (const restore of [...takeAway, ...(silence ? [silence] : [])]) await restore();
    },
  };
}

/** HLJ17-009: what went wrong on the way is sent again, under the same id, and lands once. */
export const uploadIsIdempotent = defineCheck({
  id: 'access.upload-is-idempotent',
  level: 'must',
  requirements: ['HLJ17-009', 'HLJ17-010', 'N52-007'],
  title: text('报送重试不丢行、不重行', 'A repeated upload loses no row and doubles none'),
  phase: 'moves-days',
  cases: mishapsByItem,
  nothingAsked: text('规则集中没有随时报送的信息项。', 'No item of the profile is reported as it comes.'),
  async probe(context, { befalls }): Promise<readonly RetryTrace[]> {
    const { clock, nodeSilenceMs } = context;
    // What has piled up goes first, so that the bad days meet the new rows alone.
    await clock.advanceTo(clock.now() + day);
    const rows: ({ readonly mishaps: Mishaps; outwaited: number | null } & Befallen)[] = [];
    for (const one of befalls)
      rows.push({ mishaps: one.mishaps, outwaited: null, ...(await befall(context, one)) });
    /** The platform answers when its jobs have run, and so when it has given up waiting for the node. */
    const move = async (span: number) => {
      const began = systemClock.now();
      await clock.advanceTo(clock.now() + span);
      const waited = systemClock.now() - began;
      for (const row of rows) {
        if ((await row.letGo()) && waited >= nodeSilenceMs) row.outwaited = nodeSilenceMs / 1_000;
      }
    };
    const everyRow = async (holds: (attempts: readonly Attempt[]) => boolean) => {
      for (const row of rows) if (!holds(await row.sent())) return false;
      return true;
    };
    try {
      // A platform may use the whole term that the list gives it; the mishap meets its first attempt.
      for (let days = 0; days < longestTerm && !(await everyRow(({ length }) => length > 0)); days += 1) {
        await move(day);
      }
      for (const wait of waits) {
        // Other uploads of the item may have met some of the bad days: after the last of them comes a good one.
        if (await everyRow((attempts) => attempts.some(({ outcome }) => outcome === 'read'))) break;
        await move(wait);
      }
    } finally {
      for (const { end } of rows) await end();
    }
    const traces: RetryTrace[] = [];
    for (const { mishaps, outwaited, sent } of rows) {
      traces.push({ mishaps, outwaited, ...tallyOf(await sent()) });
    }
    return traces;
  },
  judge: judgeRetries,
});
