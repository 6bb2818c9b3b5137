/** What an answer says beyond the data (应答). Each member is one rule. */
export interface AnswerDecisions {
  /** The sentence of an error. `seen` is the body of the request, in text. */
  errorMessage(message: string, seen: string): string;
  /** Members added to the answer of a verification; `expected` is what the platform holds of the truth. */
  verificationExtras(given: {
    readonly result: string;
    readonly expected: Readonly<Record<string, unknown>>;
    readonly claims: Readonly<Record<string, unknown>>;
  }): Readonly<Record<string, unknown>>;
  /** The answer as it goes onto the wire. */
  leaving(response: Response, operationId: string | undefined): Response | Promise<Response>;
  /** Whether the platform holds its own answers against the contract before it sends them. */
  areChecked(): boolean;
}

export const honestAnswers: AnswerDecisions = {
  errorMessage: (message) => message,
  verificationExtras: () => ({}),
  leaving: (response) => response,
  areChecked: () => true,
};
