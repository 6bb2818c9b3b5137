import type { JournalEntry } from '../src/contract/admin.ts';

/** An entry as it comes: bodies may still be bytes, and headers whatever gives pairs. */
export interface JournalDraft extends Omit<
  JournalEntry,
  'sequence' | 'at' | 'request' | 'response' | 'plainRequest' | 'plainResponse'
> {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: DraftHeaders;
    readonly body: Uint8Array | string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: DraftHeaders;
    readonly body: Uint8Array | string;
  };
  /** Undefined for what the body itself says, if it is JSON. */
  readonly plainRequest?: unknown;
  readonly plainResponse?: unknown;
}

export type DraftHeaders = Iterable<[string, string]> | Readonly<Record<string, string>>;
