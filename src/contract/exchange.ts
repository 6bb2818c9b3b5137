import type { HeaderView } from './socket/light-headers.ts';
import type { Problem } from './problem.ts';
import type { Violation } from './violation.ts';

/** One request and its answer, as they were on the wire. */
export interface Exchange {
  readonly operationId: string | null;
  /** As the operation's path names them; empty where no operation matched. */
  readonly pathParams: Readonly<Record<string, string>>;
  readonly traceId: string;
  /** What the guard returned; undefined where it refused or did not run. */
  readonly principal: unknown;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: HeaderView;
    /** Empty where the body was refused for its size. */
    readonly rawBody: Uint8Array;
  };
  /** As it leaves; status 0 where nothing does. */
  readonly response: {
    readonly status: number;
    readonly headers: HeaderView;
    /** Null where there is no body. */
    readonly bytes: Uint8Array | null;
  };
  /** Ways in which the request broke the contract; it was refused for them. */
  readonly violations: readonly Violation[];
  /** What the request was refused with; null where it was served. */
  readonly problem: Problem | null;
  /** A fault of the program itself: what the handler threw, or a ContractBreach; undefined where there is none. */
  readonly error: unknown;
}
