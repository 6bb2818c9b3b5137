import type { ResultCode } from '../result-codes.ts';

/** A node or department did not do what it was asked: the result code it gave, or the one that fits. */
export class UpstreamError extends Error {
  readonly code: ResultCode;
  /** Whether the question may have arrived, so that the answer was lost. */
  readonly mayHaveArrived: boolean;

  constructor(
    code: ResultCode,
    message: string,
    options: { readonly mayHaveArrived?: boolean; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UpstreamError';
    this.code = code;
    this.mayHaveArrived = options.mayHaveArrived ?? false;
  }
}
