import { randomBytes } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, wireRequest } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, warn, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';
import { openAccount, openSession, type Account } from './enterprise-account.ts';
import { withHeaders } from './mutations/mutation.ts';

export interface SlowingTrace {
  /** Wrong secrets for one enterprise that were refused as such, before one was turned away or took long. */
  readonly answered: number;
  readonly tried: number;
  readonly last: Seen;
  readonly lastMs: number;
  /** The header of `last`; null without one. */
  readonly retryAfter: string | null;
  /** Who is in order, and calls right afterwards. */
  readonly others: readonly { readonly who: Text; readonly reply: Seen }[];
}

const guesses = 120;
/** Who has to wait a second for each guess makes no headway either. */
const slowMs = 1_000;

const isServed = ({ status }: Seen): boolean => status >= 200 && status < 300;

export function judgeSlowing({ answered, tried, last, lastMs, retryAfter, others }: SlowingTrace): Verdict {
  const met = describeSeen(last);
  const isTurnedAway = last.status === 429;
  if (!isTurnedAway && (last.status !== 401 || last.code !== '2004')) {
    return blocked(
      text(
        `错误密钥以 2004 或 4003 拒绝（实际第 ${String(answered + 1)} 次：${met}）`,
        `wrong secrets refused with 2004 or 4003 (met at the ${String(answered + 1)}th: ${met})`,
      ),
    );
  }
  if (isTurnedAway && !/^\d+$/.test(retryAfter ?? '')) {
    return fail({
      expected: text('429 附有 Retry-After 秒数', 'a 429 with the seconds of Retry-After'),
      actual: text(`Retry-After：${retryAfter ?? '无'}`, `Retry-After: ${retryAfter ?? 'none'}`),
    });
  }
  const turnedAway = others.filter(({ reply }) => !isServed(reply));
  if (turnedAway.length > 0) {
    return warn({
      expected: text(
        '有人试猜某企业密钥时，其他调用方与已登录者照常受理',
        "while an enterprise's secret is guessed at, others and who is signed in are served as ever",
      ),
      actual: listed(
        turnedAway.map(({ who, reply }) => {
          const was = describeSeen(reply);
          return text(`${who.zh}：${was}`, `${who.en}: ${was}`);
        }),
      ),
    });
  }
  if (isTurnedAway || lastMs >= slowMs) return pass;
  return warn({
    expected: text(
      '同一企业连续以错误密钥登录时应限制次数（HTTP 429, code 4003）或逐次放慢',
      'wrong secrets for one enterprise limited in number (HTTP 429, code 4003), or answered ever more slowly',
    ),
    actual: text(
      `连续 ${String(tried)} 个错误密钥均即时答复`,
      `${String(tried)} wrong secrets in a row were all answered at once`,
    ),
  });
}

/** Signs in with wrong secrets until that is turned away or takes long, or has gone on for long enough. */
async function guessAt(
  context: ProbeContext,
  { uscc }: Account,
): Promise<{ readonly answered: number; readonly last: Reply }> {
  let answered = 0;
  for (;;) {
    const last = await openSession(context, { uscc, secret: randomBytes(18).toString('base64url') });
    const isOver = last.status !== 401 || last.durationMs >= slowMs;
    if (!isOver) answered += 1;
    if (isOver || answered === guesses) return { answered, last };
  }
}

function callInSession({ platform }: ProbeContext, session: string): Promise<Reply> {
  const from = { operation: 'listLicences', method: 'GET', path: '/v1/enterprise/licences' } as const;
  return platform.deliver(withHeaders(wireRequest(from), { authorization: `Bearer ${session}` }));
}

/**
 * No document gives a number, so any limit will do, and it may be one of the address as well: so nobody signs in anew
 * afterwards, and those who are known already are served. Institutions sign before their secret is looked at, so that
 * theirs cannot be guessed at by others. That an alert is raised, no interface shows: `attest.security-monitoring`.
 */
export const wrongSecretsSlowDown = defineCheck({
  id: 'access.wrong-secrets-slow-down',
  level: 'should',
  requirements: ['N52-034', 'N52-036'],
  title: {
    zh: '连续试猜企业密钥会被限制，他人不受影响',
    en: "Guessing at an enterprise's secret is slowed down, and others are served meanwhile",
  },
  // A platform that turns away a whole address would turn away other checks too.
  phase: 'last',
  async probe(context): Promise<SlowingTrace> {
    const institution = context.platform.institution('assessed');
    // Signed and with a token from before: what comes later is the same call again.
    await institution.token();
    const [attacked, other] = [await openAccount(context, 'attacked'), await openAccount(context, 'other')];
    const { answered, last } = await guessAt(context, attacked);
    const [own, anothers, signed] = await Promise.all([
      callInSession(context, attacked.session),
      callInSession(context, other.session),
      institution.call(draft.listItems()),
    ]);
    return {
      answered,
      tried: guesses,
      last: seen(last),
      lastMs: Math.round(last.durationMs),
      retryAfter: last.headers['retry-after'] ?? null,
      others: [
        { who: text('被试猜企业的会话', "the attacked enterprise's session"), reply: seen(own) },
        { who: text('另一企业的会话', "another enterprise's session"), reply: seen(anothers) },
        { who: text('接入机构', 'an institution'), reply: seen(signed) },
      ],
    };
  },
  judge: judgeSlowing,
});
