/** An answer as it came off the wire. */
export interface WireAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** True when the body was longer than the transport reads. */
  readonly cut: boolean;
}

/** No answer: refused, reset, hung, or no HTTP at all. `code` is undici's or Node's own error code. */
export interface NoAnswer {
  readonly kind: 'no-answer';
  readonly code: string;
  readonly message: string;
}
