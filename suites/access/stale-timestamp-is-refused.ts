import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { attempt, judgeAttempts, refusal, type Attempt } from '../attempt.ts';

interface WindowTrace {
  readonly windowSeconds: number;
  /** A request with the time of now. */
  readonly twin: Seen;
  /** A request with a timestamp that still lies inside the window. */
  readonly inside: { readonly what: Text; readonly reply: Seen };
  readonly attempts: readonly Attempt[];
}

export function judgeWindow({ windowSeconds, twin, inside, attempts }: WindowTrace): Verdict {
  const beyond = judgeAttempts({ twin, attempts });
  if (beyond.kind !== 'pass') return beyond;
  if (inside.reply.status >= 200 && inside.reply.status < 300) return pass;
  const met = describeSeen(inside.reply);
  if (inside.reply.code !== '2006') {
    return blocked(
      text(`${inside.what.zh}应被受理（实际：${met}）`, `${inside.what.en} being served (met: ${met})`),
    );
  }
  const window = String(windowSeconds);
  return fail({
    expected: text(
      `${inside.what.zh}：在 ±${window} 秒时间窗之内，应受理`,
      `${inside.what.en}: within the window of ±${window} s, served`,
    ),
    actual: text(met, met),
  });
}

const sides = [
  { id: 'past', sign: -1, zh: '早', en: 'before' },
  { id: 'future', sign: 1, zh: '晚', en: 'after' },
] as const;

export const staleTimestampIsRefused = defineCheck({
  id: 'access.stale-timestamp-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '时间戳在时间窗之外即拒绝，之内即受理',
    en: 'A timestamp outside the window is refused, one inside is not',
  },
  cases: () => sides,
  async probe({ platform, clock, profile }, { sign, zh, en }): Promise<WindowTrace> {
    const institution = platform.institution('assessed');
    const windowSeconds = profile.settings.signatureWindowSeconds.value;
    const edge = windowSeconds * 1_000;
    // Where time passes during the probe, the edges themselves cannot be hit.
    const inner = clock.movable ? edge : edge - 10_000;
    const outer = clock.movable ? [edge + 1, edge + 1_000] : [edge + 10_000];
    const send = async (offset: number) =>
      institution.deliver(
        await institution.sign(draft.listItems(), { timestamp: clock.now() + sign * offset }),
      );
    const words = (offset: number) =>
      text(
        `时间戳比平台时钟${zh} ${String(offset / 1_000)} 秒`,
        `a timestamp ${String(offset / 1_000)} s ${en} the platform's clock`,
      );
    const twin = seen(await send(0));
    const inside = { what: words(inner), reply: seen(await send(inner)) };
    const attempts: Attempt[] = [];
    for (const offset of [...outer, edge + 3_600_000, 366 * 86_400_000]) {
      attempts.push(attempt(words(offset), refusal.timestamp, await send(offset)));
    }
    return { windowSeconds, twin, inside, attempts };
  },
  judge: judgeWindow,
});
