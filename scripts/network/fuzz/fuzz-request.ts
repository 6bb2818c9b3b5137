import type { OperationInfo } from '../../../src/contract/api-contract.ts';
import type { NetworkMember } from '../../../src/contract/admin.ts';

/** One request, ready to be sent, and what is known of it. */
export interface FuzzRequest {
  readonly member: NetworkMember;
  /** Undefined where path or method is nobody's. */
  readonly operation: OperationInfo | undefined;
  readonly method: string;
  /** Path and query exactly as sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** What was spoilt, in words; undefined for a request that obeys the contract. */
  readonly flaw: string | undefined;
  /** The plaintext's text, where it travels in an envelope. */
  readonly plain?: string;
  /** The fields, where it is a form. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface FuzzAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: Uint8Array;
}
