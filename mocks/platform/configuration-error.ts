/** Why the platform cannot be started: a stable code, a sentence, and what to do about it. */
export class ConfigurationError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, sentence: string, remedy: string, cause?: unknown) {
    super(`${sentence} ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = 'ConfigurationError';
    this.code = code;
    this.remedy = remedy;
  }
}
