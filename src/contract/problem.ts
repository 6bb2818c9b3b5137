/**
 * A refusal that belongs to the protocol: what a handler or guard throws to answer with a result code.
 * `code` is four digits; `message` is for the caller, so it never holds another enterprise's data.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  /** Sent with the answer, e.g. `Allow` of a 405. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    options: { cause?: unknown; headers?: Readonly<Record<string, string>> } = {},
  ) {
    // An answer that belongs to the protocol is no failure of the program: where it was made tells nobody anything.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.headers = options.headers ?? {};
  }
}
