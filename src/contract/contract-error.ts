/** A mistake in what the contract is made from: a code, a sentence and a remedy in one message. */
export class ContractError extends Error {
  readonly code: 'unknown-profile' | 'placeholder-profile' | 'generated-files-missing' | 'handler-missing';

  constructor(code: ContractError['code'], message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'ContractError';
    this.code = code;
  }
}
