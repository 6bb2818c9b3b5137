/** What went wrong with a key, an envelope or a signature: a stable code, a sentence, and what to do about it. */
export class CryptoError extends Error {
  override readonly name: string = 'CryptoError';
  readonly code: string;
  readonly remedy: string;

  constructor(
    code: string,
    sentence: string,
    options: { readonly remedy: string; readonly cause?: unknown },
  ) {
    super(sentence, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = options.remedy;
  }
}
