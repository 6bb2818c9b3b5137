import { defineCheck } from '../../src/driver/define-check.ts';
import { requireString, requireSuccess } from '../../src/driver/reply.ts';
import { parseTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';

interface LifetimeTrace {
  readonly expiresIn: number;
  readonly expiresAt: string;
  /** Epoch milliseconds on the run's clock at the time of issue. */
  readonly issuedAt: number;
  /** The profile's upper bound. */
  readonly maxSeconds: number;
  /** Seconds by which `expiresAt` may differ from issue + `expiresIn`. */
  readonly toleranceSeconds: number;
}

export function judgeLifetime(trace: LifetimeTrace): Verdict {
  const { expiresIn, expiresAt, issuedAt, maxSeconds, toleranceSeconds } = trace;
  const most = String(maxSeconds);
  if (!(expiresIn > 0 && expiresIn <= maxSeconds)) {
    return fail({
      expected: text(`令牌有效期不超过 ${most} 秒`, `a token lives ${most} s at most`),
      actual: text(`${String(expiresIn)} 秒`, `${String(expiresIn)} s`),
    });
  }
  const apart = Math.abs(parseTime(expiresAt) - (issuedAt + expiresIn * 1_000)) / 1_000;
  if (apart <= toleranceSeconds) return pass;
  return fail({
    expected: text('expiresAt 等于签发时刻加 expiresIn', '`expiresAt` is the time of issue plus `expiresIn`'),
    actual: text(
      `expiresAt 为 ${expiresAt}，与签发时刻加 ${String(expiresIn)} 秒相差 ${String(apart)} 秒`,
      `\`expiresAt\` is ${expiresAt}, ${String(apart)} s away from the time of issue plus ${String(expiresIn)} s`,
    ),
  });
}

export const tokenLifetimeIsBounded = defineCheck({
  id: 'access.token-lifetime-is-bounded',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '令牌有效期有上限，且如实告知',
    en: 'A token lives no longer than allowed, and says how long',
  },
  cases: () => [{ id: 'institution' as const }, { id: 'enterprise' as const }],
  async probe(context, { id }): Promise<LifetimeTrace> {
    const { clock, profile } = context;
    const what = { zh: '签发令牌', en: 'a token' };
    const enterprise = id === 'enterprise' ? context.enterprise(context.company('enterprise')) : undefined;
    await enterprise?.ready();
    const reply = await (enterprise?.openSession() ?? context.platform.institution('assessed').issueToken());
    const body = requireSuccess(reply, what);
    return {
      expiresIn: Number(body['expiresIn']),
      expiresAt: requireString(body, 'expiresAt'),
      issuedAt: clock.now(),
      maxSeconds: profile.settings.tokenLifetimeMaxSeconds.value,
      toleranceSeconds: clock.movable ? 1 : 30,
    };
  },
  judge: judgeLifetime,
});
