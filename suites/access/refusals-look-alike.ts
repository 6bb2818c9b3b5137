import { randomUUID } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess, type Reply } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { blocked, fail, inconclusive, passShowing, type Verdict } from '../../src/engine/verdict.ts';
import { nobodysUscc } from './existence-is-not-disclosed.ts';
import { financingPurpose, openItems } from './open-query.ts';
import { faceOf, facesOf, toldApartByFace, type Face, type Faces } from './refusal-face.ts';
import { toldApartByTime, type Pair, type Timing } from './told-apart-by-time.ts';

/** One of the two things asked for in turn: forbidden to the caller, or not there at all. */
interface Side {
  readonly subject: Text;
  readonly own: string;
  ask(): Promise<Reply>;
}

export interface AlikeTrace {
  /** The profile's setting. */
  readonly differenceMs: number;
  readonly forbidden: { readonly subject: Text; readonly faces: Faces };
  readonly absent: { readonly subject: Text; readonly faces: Faces };
  /** Whether something was given out that must be refused. */
  readonly released: boolean;
  /** Pairs of which neither request was answered at all. */
  readonly silent: number;
  /** Milliseconds, to three places; the forbidden one first. Empty where the platform slowed the caller down. */
  readonly pairs: readonly Pair[];
}

const answersToWhatIsRefused = text('被拒绝的请求有答复', 'an answer to what is refused');

/** How often sides that take equally long may be called different at most, whatever the noise: once in 10,000 runs. */
const falseAlarms = 1e-4;
/** A leak so many times as large as the one that matters has to be visible, or nothing was shown. */
const gross = 20;
/** How often runs with this noise find the difference that the report names. */
const power = 0.95;

export function judgeAlike({
  differenceMs,
  forbidden,
  absent,
  released,
  silent,
  pairs,
}: AlikeTrace): Verdict {
  const expected = text(
    `${forbidden.subject.zh}与${absent.subject.zh}：拒绝完全一致，耗时相差不超过 ${String(differenceMs)} 毫秒`,
    `${forbidden.subject.en} and ${absent.subject.en}: refused alike, and within ${String(differenceMs)} ms of each other`,
  );
  if (released) return fail({ expected, actual: text('未予拒绝', 'not refused') });
  const apart = toldApartByFace(forbidden.faces, absent.faces);
  if (apart) {
    return fail({
      expected,
      actual: text(`${apart.what.zh}不同：${apart.met}`, `${apart.what.en} differ: ${apart.met}`),
    });
  }
  // Silence to both looks alike and shows nothing of how the platform refuses.
  if (silent > 0) return blocked(answersToWhatIsRefused);
  if (forbidden.faces.answer.length === 0) {
    return inconclusive(
      text('至少一对未因限速而推迟的拒绝', 'at least one pair of refusals before the caller is slowed down'),
    );
  }
  const sides = text(
    `${forbidden.subject.zh}与${absent.subject.zh}`,
    `${forbidden.subject.en} and ${absent.subject.en}`,
  );
  if (pairs.length === 0) {
    return passShowing(
      text(
        `${sides.zh}：拒绝一致；平台对反复被拒者限速，耗时未作比较`,
        `${sides.en}: refused alike; who is refused so often is slowed down, so that times were not compared`,
      ),
    );
  }
  const timing = toldApartByTime(pairs, { differenceMs, falseAlarms, power });
  const { verdict, medianMs, visibleFromMs } = timing;
  const strength = strengthOf(pairs.length, timing, differenceMs);
  if (verdict !== 'alike') {
    const [median, chance] = [medianMs.toFixed(1), String(falseAlarms)];
    return fail({
      expected,
      actual: text(
        `${String(pairs.length)} 对交替请求耗时差的中位数为 ${median} 毫秒（符号检验，双侧误报率至多 ${chance}）`,
        `a median of ${median} ms between ${String(pairs.length)} requests of each in turn (sign test, false alarms at most ${chance}, both sides together)`,
      ),
    });
  }
  if (visibleFromMs <= gross * differenceMs) {
    return passShowing(text(`${sides.zh}：${strength.zh}`, `${sides.en}: ${strength.en}`));
  }
  return inconclusive(
    text(
      `更安静的环境：噪声之中，${visibleFromMs.toFixed(0)} 毫秒以下的差别看不出来（${strength.zh}）`,
      `a quieter machine: among this noise a difference below ${visibleFromMs.toFixed(0)} ms is not seen (${strength.en})`,
    ),
  );
}

/** What such a comparison can and cannot see, in words: its size, its statistic, its two rates of error. */
function strengthOf(pairs: number, { medianMs, foundFromMs }: Timing, differenceMs: number): Text {
  const [count, median, chance] = [String(pairs), medianMs.toFixed(1), String(falseAlarms)];
  const [allowed, found, sure] = [String(differenceMs), foundFromMs.toFixed(1), String(power)];
  const isFound = Number.isFinite(foundFromMs);
  return text(
    `${count} 对交替请求，耗时差中位数 ${median} 毫秒；符号检验，容许相差 ${allowed} 毫秒，双侧误报率至多 ${chance}；` +
      (isFound
        ? `在本次的噪声下，${found} 毫秒起的差别以 ${sure} 的概率被发现`
        : `在本次的噪声下，没有以 ${sure} 的概率能被发现的差别`),
    `${count} requests of each in turn, a median difference of ${median} ms; sign test beyond the ${allowed} ms allowed, false alarms at most ${chance}, both sides together; ` +
      (isFound
        ? `among this run's noise a difference from ${found} ms on is found with probability ${sure}`
        : `among this run's noise no difference is found with probability ${sure}`),
  );
}

const pairsAsked = 40;

/** Some platforms slow down whoever is refused so often, and are right: from there on times say nothing. */
function isThrottled({ status, code }: Reply): boolean {
  return status === 429 || code === '4003';
}

function isSilence({ status }: Reply): boolean {
  return status === 0;
}

function isGiven({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

interface AlikeCase extends CheckCase {
  readonly id: 'enterprise' | 'batch' | 'client';
}

async function sidesOf(context: ProbeContext, id: AlikeCase['id']): Promise<readonly [Side, Side]> {
  const { platform } = context;
  const asking = platform.institution('second');
  if (id === 'client') {
    const { clientId } = platform.institution('spare').credentials;
    const unknown = clientId.slice(0, -2) + (clientId.endsWith('zq') ? 'qz' : 'zq');
    const ask = async (named: string) =>
      asking.deliver(await asking.sign(draft.issueToken(named, randomUUID()), { token: null }));
    return [
      {
        subject: text('已注册客户端的错误密钥', 'a wrong secret of a registered client'),
        own: clientId,
        ask: () => ask(clientId),
      },
      {
        subject: text('未注册的客户端', 'a client that is not registered'),
        own: unknown,
        ask: () => ask(unknown),
      },
    ];
  }
  if (id === 'batch') {
    const owner = platform.institution('assessed');
    const rows = [{ uscc: context.company('subject').uscc }];
    const item = openItems(context)[0]?.id ?? '';
    const reply = await owner.call(draft.createBatch(item, rows, financingPurpose(context)));
    const batchId = requireString(
      requireSuccess(reply, text('提交批量查询', 'a batch of its own')),
      'batchId',
    );
    const unknown = batchId.replace(/[0-8]/g, (digit) => String(Number(digit) + 1));
    return [
      {
        subject: text('他机构的批次', "another institution's batch"),
        own: batchId,
        ask: () => asking.batch(batchId),
      },
      {
        subject: text('不存在的批次', 'a batch that does not exist'),
        own: unknown,
        ask: () => asking.batch(unknown),
      },
    ];
  }
  const known = context.company('known');
  const nobody = nobodysUscc(context.world, known);
  const item = licensedQueries(context)[0]?.id ?? '';
  const ask = (uscc: string) => asking.query(item, { uscc, licenseId: 'licence-that-nobody-granted' });
  return [
    {
      subject: text('未授权的企业', 'an enterprise without licence'),
      own: known.uscc,
      ask: () => ask(known.uscc),
    },
    {
      subject: text('不存在的企业', 'an enterprise that does not exist'),
      own: nobody,
      ask: () => ask(nobody),
    },
  ];
}

function licensedQueries({ items }: ProbeContext) {
  return items(({ licence, method }) => licence === 'required' && method !== 'verification');
}

/** A refusal that differs, be it by a few milliseconds, says that there is something to be refused. */
export const refusalsLookAlike = defineCheck({
  id: 'access.refusals-look-alike',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'N52-034'],
  title: text(
    '“不存在”与“不可得”的拒绝无从分辨，耗时亦然',
    'What does not exist and what is forbidden are refused alike, in time as well',
  ),
  // Alone: what others send meanwhile would be noise.
  phase: 'moves-clock',
  cases: (context): readonly AlikeCase[] => [
    ...(licensedQueries(context).length > 0 ? [{ id: 'enterprise' } as const] : []),
    ...(openItems(context).length > 0 ? [{ id: 'batch' } as const] : []),
    { id: 'client' },
  ],
  async probe(context, { id }): Promise<AlikeTrace> {
    const [forbidden, absent] = await sidesOf(context, id);
    const faces: Record<'forbidden' | 'absent', Face[]> = { forbidden: [], absent: [] };
    const pairs: Pair[] = [];
    let [released, throttled, silent] = [false, false, 0];
    // The first request of each side opens what stays open, and is not counted.
    const opening = [await forbidden.ask(), await absent.ask()];
    if (opening.every(isSilence)) throw new Unmet(answersToWhatIsRefused);
    while (pairs.length < pairsAsked && !throttled) {
      const isTurned = pairs.length % 2 === 1;
      const early = await (isTurned ? absent : forbidden).ask();
      const late = await (isTurned ? forbidden : absent).ask();
      const [first, second] = isTurned ? [late, early] : [early, late];
      throttled = isThrottled(first) || isThrottled(second);
      if (throttled) break;
      pairs.push([first.durationMs, second.durationMs]);
      if (isSilence(first) && isSilence(second)) {
        silent += 1;
        continue;
      }
      released ||= isGiven(first) || isGiven(second);
      faces.forbidden.push(faceOf(first, forbidden.own));
      faces.absent.push(faceOf(second, absent.own));
    }
    return {
      differenceMs: context.profile.settings.refusalTimingMilliseconds.value,
      forbidden: { subject: forbidden.subject, faces: facesOf(faces.forbidden) },
      absent: { subject: absent.subject, faces: facesOf(faces.absent) },
      released,
      silent,
      pairs: throttled ? [] : pairs,
    };
  },
  judge: judgeAlike,
});
