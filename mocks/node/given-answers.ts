import type { SealedEnvelope } from '../../src/crypto/envelope.ts';
import type { Spoiling } from '../bad-day.ts';
import { refusal } from '../refusal.ts';

/** An answer as it left: its content, and the envelope around it. */
export interface GivenAnswer {
  readonly sent: string;
  readonly envelope: SealedEnvelope;
}

interface Call {
  readonly operationId: string;
  readonly principal: { readonly uscc?: string | undefined };
}

interface Recipient {
  readonly clientId: string;
}

/** The last honest answers about enterprises, for the rule that has one sent again. */
export interface GivenAnswers {
  remember(client: Recipient, call: Call, answer: GivenAnswer): void;
  /** Undefined where no rule wants one; throws Problem 5003 where it wants one that was not given. */
  earlier(
    to: { readonly client: Recipient; readonly spoiling: Spoiling },
    call: Call,
  ): GivenAnswer | undefined;
}

/** So many of the newest are there; up to as many older ones go with the next. */
const surelyKept = 512;

export function createGivenAnswers(): GivenAnswers {
  let newer = new Map<string, GivenAnswer>();
  let older = newer;
  const keyOf = ({ clientId }: Recipient, operationId: string, uscc: string) =>
    `${clientId} ${operationId} ${uscc}`;

  return {
    remember(client, { operationId, principal: { uscc } }, answer) {
      if (uscc === undefined) return;
      if (newer.size >= surelyKept) [older, newer] = [newer, new Map<string, GivenAnswer>()];
      newer.set(keyOf(client, operationId, uscc), answer);
    },
    earlier({ client, spoiling }, { operationId }) {
      if (spoiling?.action !== 'replayed-answer') return undefined;
      const key = keyOf(client, operationId, spoiling.about);
      const answer = newer.get(key) ?? older.get(key);
      if (!answer) throw refusal('5003', 'There is no earlier answer about that enterprise.');
      return answer;
    },
  };
}
