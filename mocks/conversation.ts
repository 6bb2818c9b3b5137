/** What is noted about one exchange while it is handled, for the journal. A guard makes one for each request. */
export interface Conversation<Client = unknown> {
  client: Client | undefined;
  item: string | undefined;
  uscc: string | undefined;
  /** Decrypted; null where it could not be, undefined where nothing travelled in an envelope. */
  plainRequest: unknown;
  plainResponse: unknown;
  /** Breaches of the contract inside the envelope, one sentence each. */
  violations: string[];
  /** Ids of the rules that touched the exchange. */
  rules: string[];
}

export function startConversation<Client>(client?: Client): Conversation<Client> {
  return {
    client,
    item: undefined,
    uscc: undefined,
    plainRequest: undefined,
    plainResponse: undefined,
    violations: [],
    rules: [],
  };
}
