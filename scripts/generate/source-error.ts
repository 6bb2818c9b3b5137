/** A mistake in a source of the contract: a code, a sentence with file and line, and a remedy. */
export class SourceError extends Error {
  readonly code: 'unreadable-yaml' | 'invalid-profile' | 'invalid-overlay' | 'invalid-specification';

  constructor(
    code: SourceError['code'],
    { at, fault, remedy, cause }: { at: string; fault: string; remedy: string; cause?: unknown },
  ) {
    super(`${at}: ${fault} ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = 'SourceError';
    this.code = code;
  }
}
