import { describeSeen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { fail, type Verdict } from '../../src/engine/verdict.ts';
import { judgeAttempts, type AttemptsTrace } from '../attempt.ts';

/** Passes when every attempt at something hidden was refused, and all of them with the same status and code. */
export function judgeHidden(trace: AttemptsTrace): Verdict {
  const verdict = judgeAttempts(trace);
  if (verdict.kind !== 'pass') return verdict;
  const [first, ...others] = trace.attempts;
  const other = others.find(({ reply }) => first && describeSeen(reply) !== describeSeen(first.reply));
  if (!first || !other) return verdict;
  return fail({
    expected: text(
      `${first.what.zh}与${other.what.zh}以同样的状态与代码拒绝`,
      `${first.what.en} and ${other.what.en} refused with the same status and code`,
    ),
    actual: text(
      `${describeSeen(first.reply)} ≠ ${describeSeen(other.reply)}`,
      `${describeSeen(first.reply)} ≠ ${describeSeen(other.reply)}`,
    ),
  });
}
