/** Why nothing, or not everything, could be generated: a code, a sentence, and what to do about it. */
export class GenerateError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, sentence: string, remedy: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'GenerateError';
    this.code = code;
    this.remedy = remedy;
  }
}
