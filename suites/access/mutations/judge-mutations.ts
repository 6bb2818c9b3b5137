import { describeSeen, type Seen } from '../../../src/driver/reply.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../../src/engine/verdict.ts';
import { judgeAttempts, listed, type Attempt } from '../../attempt.ts';

/** A request changed in a way that the specification allows, and what came of it. Only a 401 speaks of the change. */
export interface Variation {
  readonly what: Text;
  readonly reply: Seen;
}

/** A valid request, its mutations, and the valid request right after them. */
export interface MutationsTrace {
  readonly twin: Seen;
  readonly attempts: readonly Attempt[];
  readonly served: readonly Variation[];
  readonly after: Seen;
}

/**
 * Passes when the valid requests before and after were served, every mutation was refused by the refusal that belongs
 * to it and without data, and what the specification allows was served.
 */
export function judgeMutations({ twin, attempts, served, after }: MutationsTrace): Verdict {
  const refusals = judgeAttempts({ twin, attempts, after });
  if (refusals.kind !== 'pass') return refusals;
  const unserved = served.filter(({ reply }) => reply.status < 200 || reply.status >= 300);
  const turnedAway = unserved.filter(({ reply }) => reply.status === 401);
  const [other] = unserved;
  if (!other) return pass;
  if (turnedAway.length === 0) {
    const met = describeSeen(other.reply);
    return blocked(
      text(`${other.what.zh}的请求应被受理（实际：${met}）`, `${other.what.en} being served (met: ${met})`),
    );
  }
  return fail({
    expected: listed(
      turnedAway.map(({ what }) =>
        text(`${what.zh}：规范所允许，应受理`, `${what.en}: the specification allows it, served`),
      ),
    ),
    actual: listed(
      turnedAway.map(({ what, reply }) => {
        const met = describeSeen(reply);
        return text(`${what.zh}：${met}`, `${what.en}: ${met}`);
      }),
    ),
  });
}
