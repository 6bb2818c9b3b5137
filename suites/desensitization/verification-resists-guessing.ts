import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, pass, warn, type Verdict } from '../../src/engine/verdict.ts';
import { falseClaims } from './false-claims.ts';
import { bodyOf } from './verification-face.ts';
import { questionerOf, verificationCases } from './verification-questioner.ts';

export interface GuessingTrace {
  /** How many wrong claims were answered before one was turned away; all of them, if none was. */
  readonly answered: number;
  readonly tried: number;
  readonly last: Seen;
}

const guesses = 120;

export function judgeGuessing({ answered, tried, last }: GuessingTrace): Verdict {
  const met = describeSeen(last);
  if (answered === 0)
    return blocked(text(`核验给出结果（实际：${met}）`, `a verification giving a result (met: ${met})`));
  if (answered < tried && last.status === 429) return pass;
  if (answered < tried) {
    return blocked(
      text(
        `连续核验至因过于频繁被拒绝（实际第 ${String(answered + 1)} 次：${met}）`,
        `verifications going on until they are too many (met at the ${String(answered + 1)}th: ${met})`,
      ),
    );
  }
  return warn({
    expected: text(
      '对同一主体连续核验不符时应限制次数（HTTP 429, code 4003），以防逐位试出原值',
      'wrong claims about one subject limited in number (HTTP 429, code 4003), lest the value be guessed digit by digit',
    ),
    actual: text(
      `同一日内 ${String(tried)} 次不实声明均得到核验结果`,
      `${String(tried)} wrong claims on one day were all answered`,
    ),
  });
}

function isAnswered(reply: Reply, permitted: readonly string[]): boolean {
  const body = bodyOf(reply);
  return reply.status === 200 && permitted.every((name) => name in body);
}

/** 可用不可见: what can be asked often enough is seen. No document names a number, so any limit will do. */
export const verificationResistsGuessing = defineCheck({
  id: 'desensitization.verification-resists-guessing',
  level: 'should',
  requirements: ['N52-002', 'N52-021'],
  title: text('核验不可无限试猜', 'A verification cannot be guessed at without end'),
  cases: verificationCases,
  async probe(context, subject): Promise<GuessingTrace> {
    const { truth, permitted, ask } = await questionerOf(context, subject);
    const wrong = falseClaims(truth);
    let answered = 0;
    let reply = await ask(wrong[0]?.claims ?? {});
    while (isAnswered(reply, permitted)) {
      answered += 1;
      if (answered === guesses) break;
      reply = await ask(wrong[answered % wrong.length]?.claims ?? {});
    }
    return { answered, tried: guesses, last: seen(reply) };
  },
  judge: judgeGuessing,
});
