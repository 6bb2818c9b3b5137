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

const mostKept = 512;

export function createGivenAnswers(): GivenAnswers {
  const kept = new Map<string, GivenAnswer>();
  const keyOf = ({ clientId }: Recipient, operationId: string, uscc: string) =>
    `${clientId} ${operationId} ${uscc}`;

  return {
    remember(client, { operationId, principal: { uscc } }, answer) {
      if (uscc === undefined) return;
      const key = keyOf(client, operationId, uscc);
      // Said anew it is the newest, so that the oldest is the one to go.
      kept.delete(key);
      kept.set(key, answer);
      if (kept.size <= mostKept) return;
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    },
    earlier({ client, spoiling }, { operationId }) {
      if (spoiling?.action !== 'replayed-answer') return undefined;
      const answer = kept.get(keyOf(client, operationId, spoiling.about));
      if (!answer) throw refusal('5003', 'There is no earlier answer about that enterprise.');
      return answer;
    },
  };
}
