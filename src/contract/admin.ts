/**
 * The wire types of the mock network's administration interface: how a run steers the world and reads
 * what the network received. Loopback only, behind a bearer token; no part of any official interface.
 */

/** Which mock received or answered an exchange. */
export type NetworkMember = 'national-node' | 'provincial-node' | 'department';

/** A change of the world at an instant of its clock. `at` is epoch milliseconds; absent means now. */
export type WorldEvent =
  | {
      readonly kind: 'put-record';
      readonly uscc: string;
      readonly item: string;
      /** Identifies the row among the company's rows of the item; an existing one is replaced. */
      readonly recordId: string;
      readonly record: Readonly<Record<string, unknown>>;
      readonly at?: number;
    }
  | {
      readonly kind: 'withdraw-record';
      readonly uscc: string;
      readonly item: string;
      readonly recordId: string;
      readonly at?: number;
    };

/** One exchange that a member of the network received. Text is cut at the journal's bound, never reworded. */
export interface JournalEntry {
  /** Counts up from 1 without gaps over all members. */
  readonly sequence: number;
  /** Epoch milliseconds on the network's clock. */
  readonly at: number;
  readonly member: NetworkMember;
  /** `operationId` of the member's specification; null when no operation matched. */
  readonly operation: string | null;
  /** Item id when the exchange is about one. */
  readonly item: string | null;
  readonly traceId: string | null;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Decrypted plaintexts where the exchange travelled in an envelope; otherwise the parsed JSON bodies. */
  readonly plainRequest: unknown;
  readonly plainResponse: unknown;
  /** Ways in which the request broke the member's contract, one sentence each. */
  readonly violations: readonly string[];
}

/** A bad day, told to one member: what it does instead of answering honestly. */
export type NetworkRule = {
  readonly id: string;
  readonly member: NetworkMember;
  /** Restrict to an operation or an item; absent means all. */
  readonly operation?: string;
  readonly item?: string;
  /** Restrict to one enterprise, where the request names one. */
  readonly uscc?: string;
  /** How many matching requests it touches; absent means all until it is deleted. */
  readonly times?: number;
} & (
  | { readonly action: 'unavailable' }
  | { readonly action: 'delay'; readonly milliseconds: number }
  /** The answer carries a result code other than success. */
  | { readonly action: 'result-code'; readonly code: string }
  /** The answer's signature is that of other bytes. */
  | { readonly action: 'wrong-signature' }
  /** The answer's content is changed after it was signed. */
  | { readonly action: 'tampered-answer' }
);

/** What `GET /health` answers, to anyone. */
export interface NetworkHealth {
  readonly status: 'ok';
  readonly profile: string;
  /** Epoch milliseconds on the network's clock. */
  readonly now: number;
}

/** What `GET /state` answers. */
export interface NetworkState {
  readonly now: number;
  readonly profile: string;
  readonly seed: string;
  readonly companies: number;
  /** Which events of the world's script happen there. */
  readonly events: 'none' | 'scenarios' | 'all';
  /** Sequence number of the newest entry; 0 before the first. */
  readonly journalLength: number;
  /** Entries dropped because the journal's bound was reached. */
  readonly journalDropped: number;
  readonly rules: readonly NetworkRule[];
  readonly admissions: readonly {
    readonly applicationId: string;
    readonly platformName: string;
    readonly status: string;
  }[];
}
