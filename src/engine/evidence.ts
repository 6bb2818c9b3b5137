/** One exchange with the platform as the report keeps it: redacted, and cut to the recorder's bounds. */
export interface ExchangeRecord {
  /** Unique within a run: `<check>/<case>#<n>`. */
  readonly id: string;
  /** Epoch milliseconds on the run's clock. */
  readonly at: number;
  /** Who the harness spoke as. */
  readonly as: string;
  /** `operationId` of the local platform's specification; null for a request that is none. */
  readonly operation: string | null;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Base64 of the body's bytes where `body` could not say them, and they are few. */
    readonly bytes?: string;
    /** Base64 of all that went onto a connection of its own, in place of a request. */
    readonly octets?: string;
    /** What whoever repeats the request puts on it anew; only where nothing of that was spoilt. */
    readonly signedBy?: SignedBy;
    /** 统一社会信用代码 of the enterprise whose session it carries, which whoever repeats it opens anew; as `signedBy`. */
    readonly session?: string;
  };
  /** Null when no answer came; `error` then says why. */
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Length of the whole body in bytes, also where `body` is cut. */
    readonly bodyBytes: number;
  } | null;
  readonly error?: string;
  readonly durationMs: number;
  /** Ways in which the answer broke the contract, one sentence each. */
  readonly violations: readonly string[];
}

/** What proves a caller's identity, without any secret. */
export interface SignedBy {
  /** Who signs it. */
  readonly client: string;
  /** Whether it carries a token of the client's. */
  readonly token: boolean;
}
