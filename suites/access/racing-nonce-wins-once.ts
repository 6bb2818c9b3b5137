import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, inconclusive, pass, worstVerdict, type Verdict } from '../../src/engine/verdict.ts';
import { citeDouble } from '../cite-double.ts';
import { openQuery } from './open-query.ts';

/** One crowd over one nonce, and pairs over many nonces at once, as many at a time as may arrive at one moment. */
const crowd = 20;
const pairs = 100;

/**
 * The crowd first, then the pairs: while a platform deals with some of them, both of others arrive and meet in its gap.
 * There are many at a time, because a busy machine lets a platform that has been idle deal with each request before
 * the next is written, and only with a backlog do requests meet. How often each shape finds a gap of one turn of an
 * event loop, on a quiet machine and on a busy one: `npm run proof:races`.
 */
function roundsOf(requestsAtOnce: number): readonly { requests: number; copies: number }[] {
  const requests = Math.floor(requestsAtOnce / 2);
  return [
    { requests: 1, copies: crowd },
    ...Array.from({ length: Math.ceil(pairs / requests) }, () => ({ requests, copies: 2 })),
  ];
}

interface RaceTrace {
  /** For each request: the answers to its copies, which arrived at one moment. */
  readonly races: readonly (readonly Seen[])[];
}

function succeeded({ status }: Seen): boolean {
  return status >= 200 && status < 300;
}

/** Whoever is turned away because there are too many at once has not been looked at. */
function wasPutOff({ status }: Seen): boolean {
  return status === 429;
}

function judgeCopies(replies: readonly Seen[]): Verdict {
  const sent = String(replies.length);
  const won = replies.filter(succeeded).length;
  const expected = text(
    `同一请求同时发出 ${sent} 次：恰好 1 次受理，其余拒绝（HTTP 401, code 2007）`,
    `one request sent ${sent} times at once: served exactly once, otherwise refused (HTTP 401, code 2007)`,
  );
  if (won > 1) {
    return fail({ expected, actual: text(`受理 ${String(won)} 次`, `served ${String(won)} times`) });
  }
  const unlike = replies.filter(
    (reply) => !succeeded(reply) && !wasPutOff(reply) && (reply.status !== 401 || reply.code !== '2007'),
  );
  const other = unlike.find(({ status }) => status !== 0) ?? unlike[0];
  if (other) {
    const met = describeSeen(other);
    return other.status === 0
      ? blocked(
          text(`并发请求应得到答复（实际：${met}）`, `an answer to requests sent at once (met: ${met})`),
        )
      : fail({ expected, actual: text(met, met) });
  }
  if (replies.some(wasPutOff)) {
    return inconclusive(
      text(
        `平台受理同时到达的 ${sent} 个请求（有请求被答以 HTTP 429）`,
        `a platform that looks at ${sent} requests arriving at once (some met HTTP 429)`,
      ),
    );
  }
  return won === 0 ? fail({ expected, actual: text('一次也未受理', 'never served') }) : pass;
}

export function judgeRace({ races }: RaceTrace): Verdict {
  return worstVerdict(races.map(judgeCopies), text('没有并发请求', 'No requests were sent at once.'));
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
    const races: (readonly Reply[])[] = [];
    for (const { requests, copies } of roundsOf(context.requestsAtOnce)) {
      const signed = await Promise.all(Array.from({ length: requests }, () => institution.sign(query)));
      const racers = signed.flatMap((request) => Array.from({ length: copies }, () => request));
      const replies = await Promise.all(institution.deliverAtOnce(racers));
      races.push(...signed.map((_, place) => replies.slice(place * copies, (place + 1) * copies)));
    }
    citeDouble(context, races);
    return { races: races.map((replies) => replies.map(seen)) };
  },
  judge: judgeRace,
});
