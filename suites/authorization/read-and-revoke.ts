import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { releasesSomething } from '../refusal.ts';
import { rowsOf } from './ways.ts';

/** An exchange with its places in the run's order: when it left (its last byte, where it is held), and when its answer was there. */
export interface Timed extends Seen {
  readonly sent: number;
  readonly answered: number;
}

/** One read under a licence; of a row of a batch `code` is the row's. */
export interface TimedRead extends Timed {
  readonly what: Text;
  readonly given: boolean;
  /** Of a read whose source was told to answer late. */
  readonly late?: LateSource;
}

export interface LateSource {
  /** Whether the source, which answers after the revocation is acknowledged, was asked before it left. */
  readonly asked: boolean;
}

/** A licence, a read that shows it to be good, its revocation, and the reads before, beside and after that. */
export interface Revocation {
  readonly before: Seen;
  readonly revocation: Timed;
  readonly reads: readonly TimedRead[];
}

export interface RevocationTrace {
  readonly revocations: readonly Revocation[];
}

export function timed(reply: Reply): Timed {
  return { ...seen(reply), sent: reply.sentOrder, answered: reply.order };
}

function isServed({ status }: Seen): boolean {
  return status >= 200 && status < 300;
}

export function timedRead(what: Text, reply: Reply): TimedRead {
  return { ...timed(reply), what, given: isServed(reply) || releasesSomething(reply.body) };
}

/** Row `place` of a collected batch as a read of its own. */
export function timedRow(what: Text, reply: Reply, place: number): TimedRead {
  const row = rowsOf(reply)[place];
  const given = row?.code === '0000' || row?.records !== undefined;
  return { ...timed(reply), code: row?.code ?? reply.code, what, given };
}

/** Whether the read still waited for its source when the revocation was acknowledged. */
function wasUnderWay({ late, answered }: TimedRead, revocation: Timed): boolean {
  return late !== undefined && late.asked && answered > revocation.answered;
}

/** Whether the read is refused for its licence: alone with HTTP 403, in its row of a batch with HTTP 200. */
function isRefused({ status, code, given }: TimedRead): boolean {
  return !given && code === '3004' && (status === 403 || status === 200);
}

function wrongly(read: TimedRead): Text {
  const met = describeSeen(read);
  const data = read.given ? text('，并提供了数据', ', with data') : text('', '');
  return text(`${read.what.zh}：${met}${data.zh}`, `${read.what.en}: ${met}${data.en}`);
}

/**
 * Whatever left after the revocation was acknowledged is refused, and what was under way then is not handed
 * over; a read that merely crosses the revocation may go either way.
 */
export function judgeRevocations({ revocations }: RevocationTrace): Verdict {
  let undecided: TimedRead | undefined;
  for (const { before, revocation, reads } of revocations) {
    const unmet = [before, revocation].find((reply) => !isServed(reply));
    if (unmet) {
      const met = describeSeen(unmet);
      return blocked(
        text(
          `先可查询、后可撤销的授权书（实际：${met}）`,
          `a licence that is read and then revoked (met: ${met})`,
        ),
      );
    }
    const later = reads.filter((read) => read.sent > revocation.answered && !isRefused(read));
    const [first] = later;
    if (first) {
      const { zh, en } = wrongly(first);
      const many = later.length > 1 ? ` ×${String(later.length)}` : '';
      return fail({
        expected: text(
          '撤销得到确认之后发出的查询一律拒绝（code 3004），无论有多少查询与之并发',
          'every read that left after the revocation was acknowledged is refused (code 3004), however many race it',
        ),
        actual: text(`${zh}${many}`, `${en}${many}`),
      });
    }
    const held = reads.filter((read) => wasUnderWay(read, revocation));
    const handedOver = held.find(({ given }) => given);
    if (handedOver) {
      return fail({
        expected: text(
          '撤销得到确认之时仍在途中的查询不予交出（code 3004）',
          'a read that is under way when the revocation is acknowledged is not handed over (code 3004)',
        ),
        actual: wrongly(handedOver),
      });
    }
    undecided ??= reads.find((read) => read.late && !(wasUnderWay(read, revocation) && isRefused(read)));
  }
  if (undecided === undefined) return pass;
  const met = describeSeen(undecided);
  return inconclusive(
    text(
      `撤销得到确认时仍在等待来源答复、其后得到答复的查询（${undecided.what.zh}，实际：${met}）`,
      `a read that still waits for its source when the revocation is acknowledged, and is answered then (${undecided.what.en}, met: ${met})`,
    ),
  );
}
