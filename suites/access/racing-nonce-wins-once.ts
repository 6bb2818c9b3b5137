import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';

const rounds = 5;
const senders = 20;

interface RaceTrace {
  /** Each round: the answers to identical requests that were sent at once. */
  readonly rounds: readonly (readonly Seen[])[];
}

function succeeded({ status }: Seen): boolean {
  return status >= 200 && status < 300;
}

export function judgeRace(trace: RaceTrace): Verdict {
  for (const replies of trace.rounds) {
    const sent = String(replies.length);
    const won = replies.filter(succeeded).length;
    const expected = text(
      `同一请求同时发出 ${sent} 次：恰好 1 次受理，其余拒绝（HTTP 401, code 2007）`,
      `one request sent ${sent} times at once: served exactly once, otherwise refused (HTTP 401, code 2007)`,
    );
    if (won > 1) {
      return fail({ expected, actual: text(`受理 ${String(won)} 次`, `served ${String(won)} times`) });
    }
    const other = replies.find(
      (reply) => !succeeded(reply) && (reply.status !== 401 || reply.code !== '2007'),
    );
    if (other) {
      const met = describeSeen(other);
      return other.status === 0
        ? blocked(
            text(`并发请求应得到答复（实际：${met}）`, `an answer to requests sent at once (met: ${met})`),
          )
        : fail({ expected, actual: text(met, met) });
    }
    if (won === 0) return fail({ expected, actual: text('一次也未受理', 'never served') });
  }
  return pass;
}

export const racingNonceWinsOnce = defineCheck({
  id: 'access.racing-nonce-wins-once',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '同一请求同时重放，只受理一次',
    en: 'Of identical requests sent at once, exactly one is served',
  },
  async probe({ platform }): Promise<RaceTrace> {
    const institution = platform.institution('assessed');
    const seenRounds: Seen[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const request = await institution.sign(draft.listItems());
      const replies = await Promise.all(Array.from({ length: senders }, () => institution.deliver(request)));
      seenRounds.push(replies.map(seen));
    }
    return { rounds: seenRounds };
  },
  judge: judgeRace,
});
