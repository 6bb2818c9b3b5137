import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Reply } from '../../src/driver/reply.ts';
import { falseClaims } from './false-claims.ts';
import { questionerOf, type Questioner, type VerificationCase } from './verification-questioner.ts';

/** The answer to one claim, and that to the first false claim about the same subject. */
export interface Answered {
  readonly wrong: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What is true of the subject that was asked about. */
  readonly truth: Questioner['truth'];
  readonly reply: Reply;
  readonly baseline: Reply;
}

/** More subjects than this are not asked about: a platform that turns away even the second guess has had its say. */
const mostSubjects = 10;

function isTurnedAway({ status }: Reply): boolean {
  return status === 429;
}

/**
 * Asks every false claim and then the true one. How many wrong guesses a day are answered is the platform's choice
 * (two at the least are needed here): where it has had enough of one subject, another is asked about.
 */
export async function askPatiently(
  context: ProbeContext,
  subject: VerificationCase,
): Promise<{
  readonly asked: readonly Answered[];
  /** The first false claim once more. */
  readonly again: Reply;
  readonly right: Reply;
  /** Whom the true claim was about. */
  readonly last: Questioner;
}> {
  let nth = 0;
  let current = await questionerOf(context, subject);
  let claims = falseClaims(current.truth);
  const [first] = claims;
  if (!first) throw new RangeError('Nothing can be claimed wrongly.');
  let baseline = await current.ask(first.claims);
  const again = await current.ask(first.claims);
  const asked: Answered[] = [{ ...first, truth: current.truth, reply: baseline, baseline }];

  async function turnToAnother(): Promise<void> {
    nth += 1;
    current = await questionerOf(context, subject, nth);
    claims = falseClaims(current.truth);
  }

  for (let place = 1; place < claims.length; place += 1) {
    let reply = await current.ask(claims[place]?.claims ?? {});
    if (isTurnedAway(reply) && nth + 1 < mostSubjects) {
      await turnToAnother();
      baseline = await current.ask(claims[0]?.claims ?? {});
      reply = await current.ask(claims[place]?.claims ?? {});
    }
    const { wrong = '', claims: claimed = {} } = claims[place] ?? {};
    asked.push({ wrong, claims: claimed, truth: current.truth, reply, baseline });
  }
  // A verified registration cannot be verified again, so the true claim comes last.
  let right = await current.ask(current.truth);
  if (isTurnedAway(right)) {
    await turnToAnother();
    right = await current.ask(current.truth);
  }
  return { asked, again, right, last: current };
}
