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

/** Asks about one subject after another. */
export interface Patient {
  /** Whom questions are about now. */
  readonly subject: Questioner;
  /**
   * Asks, and where the platform has had enough of the subject asks about another: how many wrong guesses a day it
   * answers is its choice. An answer 429 is one about a subject that nobody had asked about.
   */
  ask(claimsOf: (subject: Questioner) => Claims): Promise<Reply>;
}

type Claims = Readonly<Record<string, unknown>>;

export async function beginPatiently(context: ProbeContext, about: VerificationCase): Promise<Patient> {
  let nth = 0;
  let subject = await questionerOf(context, about);
  let isFresh = true;
  return {
    get subject() {
      return subject;
    },
    async ask(claimsOf) {
      for (;;) {
        const reply = await subject.ask(claimsOf(subject));
        if (reply.status !== 429 || isFresh) {
          isFresh = false;
          return reply;
        }
        nth += 1;
        subject = await questionerOf(context, about, nth);
        isFresh = true;
      }
    },
  };
}

/** Asks every false claim and then the true one. One answered guess a day about each subject is enough. */
export async function askPatiently(
  context: ProbeContext,
  about: VerificationCase,
): Promise<{
  readonly asked: readonly Answered[];
  /** The first false claim once more: about another subject, where no second guess was answered about the first. */
  readonly again: Reply;
  readonly right: Reply;
  /** Whom the true claim was about. */
  readonly last: Questioner;
}> {
  const patient = await beginPatiently(context, about);
  const claimed = falseClaims(patient.subject.truth);
  const nth = ({ truth }: Questioner, place: number): Claims => falseClaims(truth)[place]?.claims ?? {};
  let baseline = { of: patient.subject, reply: await patient.ask((subject) => nth(subject, 0)) };
  const asked: Answered[] = [];
  const answered = (place: number, reply: Reply) => {
    const { subject } = patient;
    asked.push({
      wrong: claimed[place]?.wrong ?? '',
      claims: nth(subject, place),
      truth: subject.truth,
      reply,
      baseline: baseline.reply,
    });
  };
  answered(0, baseline.reply);
  const again = await patient.ask((subject) => nth(subject, 0));
  for (let place = 1; place < claimed.length; place += 1) {
    const reply = await patient.ask((subject) => nth(subject, place));
    const { subject } = patient;
    if (subject !== baseline.of) {
      const own = await subject.ask(nth(subject, 0));
      // Where one guess is all, `again` is about another subject as well, and what differs by subject tells nothing.
      if (own.status !== 429) baseline = { of: subject, reply: own };
    }
    answered(place, reply);
  }
  // A verified registration cannot be verified again, so the true claim comes last.
  const right = await patient.ask(({ truth }) => truth);
  return { asked, again, right, last: patient.subject };
}
