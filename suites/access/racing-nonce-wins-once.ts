import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { openQuery } from './open-query.ts';

/**
 * A crowd over one nonce first, then pairs over several at once: while a platform deals with the first of a
 * round, both of the others' requests arrive, so that they meet in its gap. How often each shape finds a gap of
 * one turn of an event loop: `npm run proof:races`.
 */
const rounds = [
  { requests: 1, copies: 20 },
  ...Array.from({ length: 8 }, () => ({ requests: 5, copies: 2 })),
];

interface RaceTrace {
  /** For each request: the answers to its copies, which arrived at one moment. */
  readonly races: readonly (readonly Seen[])[];
}

function succeeded({ status }: Seen): boolean {
  return status >= 200 && status < 300;
}

export function judgeRace(trace: RaceTrace): Verdict {
  for (const replies of trace.races) {
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
  async probe(context): Promise<RaceTrace> {
    const institution = context.platform.institution('assessed');
    // With a body, so that all copies can wait for each other with one byte to go.
    const query = openQuery(context);
    const races: Seen[][] = [];
    for (const { requests, copies } of rounds) {
      const signed = await Promise.all(Array.from({ length: requests }, () => institution.sign(query)));
      const racers = signed.flatMap((request) => Array.from({ length: copies }, () => request));
      const replies = (await Promise.all(institution.deliverAtOnce(racers))).map(seen);
      races.push(...signed.map((_, place) => replies.slice(place * copies, (place + 1) * copies)));
    }
    return { races };
  },
  judge: judgeRace,
});
