/** A store that this network cannot use: another world's, of another form, or out of reach. */
export class NetworkStoreError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, sentence: string, remedy: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'NetworkStoreError';
    this.code = code;
    this.remedy = remedy;
  }
}
