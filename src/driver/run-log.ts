import { createLicenceLedger, type LicenceLedger } from './licence-ledger.ts';

/** Who an answer was meant for, so that the final sweep can tell a release from a leak. */
export interface Audience {
  readonly role: 'anonymous' | 'institution' | 'enterprise' | 'node' | 'operator' | 'testing';
  /** `clientId` of an institution, uscc of an enterprise, empty for the others. */
  readonly id: string;
  /** Licence ids that the request itself named. */
  readonly licences: readonly string[];
}

/** One answer of the platform, whole, for checks that look back on all that was said. */
export interface LoggedAnswer {
  readonly exchange: string;
  readonly operation: string | null;
  readonly audience: Audience;
  /** Place in the run's order when the request left and when the answer was there. */
  readonly sentOrder: number;
  readonly order: number;
  /** Epoch milliseconds on the run's clock when the request left. */
  readonly at: number;
  /** Path and query of the request as sent. */
  readonly target: string;
  /** What the request itself carried; an echo of it is judged like everything else. */
  readonly requestBody: string;
  readonly headers: string;
  readonly body: Buffer;
  /** True when the body was longer than what was read of it. */
  readonly cut: boolean;
}

export interface LoggedViolation {
  readonly exchange: string;
  readonly operation: string;
  readonly status: number;
  readonly violations: readonly string[];
}

/** What a whole run remembers across its checks. */
export interface RunLog {
  readonly licences: LicenceLedger;
  readonly answers: readonly LoggedAnswer[];
  readonly violations: readonly LoggedViolation[];
  /** Answers that the log's bound left out or cut; a sweep over an incomplete log cannot pass. */
  readonly dropped: number;
  /** The next place in the order of exchanges. */
  nextOrder(): number;
  addAnswer(answer: LoggedAnswer): void;
  addViolation(violation: LoggedViolation): void;
}

/** @param maxBytes Bytes of bodies kept at most. */
export function createRunLog(maxBytes = 128 * 1024 * 1024): RunLog {
  const answers: LoggedAnswer[] = [];
  const violations: LoggedViolation[] = [];
  let bytes = 0;
  let dropped = 0;
  let order = 0;
  return {
    licences: createLicenceLedger(),
    answers,
    violations,
    get dropped() {
      return dropped;
    },
    nextOrder: () => ++order,
    addAnswer(answer) {
      bytes += answer.body.byteLength;
      if (bytes > maxBytes || answer.cut) dropped += 1;
      if (bytes <= maxBytes) answers.push(answer);
    },
    addViolation: (violation) => void violations.push(violation),
  };
}
