/** One kind of server that a benchmark puts on a core of its own; `serve.ts` knows how to make each. */
export type Role =
  | 'socket'
  | 'raw'
  | 'steps'
  | 'raw-validated'
  | 'inquiry'
  | 'signed-inquiry'
  | 'upload'
  | 'sealed-inquiry'
  | 'sm2';

/** What a raw server answers to everything. */
export interface FixedAnswer {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What the orchestrator asks of a server's process. */
export type ServerQuestion =
  | { readonly ask: 'cpu' }
  | { readonly ask: 'sm2'; readonly count: number }
  | { readonly ask: 'steps'; readonly of: StepsOf };

/** Whose steps: an inquiry, or an upload of so many rows. */
export type StepsOf = 'inquiry' | { readonly uploadedRows: number };

/** What a step takes of processor time, in microseconds. */
export interface StepCost {
  readonly name: string;
  readonly micros: number;
}

/** What a server's process says. */
export type ServerWord =
  | { readonly say: 'listening'; readonly port: number }
  /** Processor time used so far, in microseconds, and resident memory in bytes. */
  | { readonly say: 'cpu'; readonly micros: number; readonly rss: number }
  /** How long the SM2 operations of so many sealed inquiries took. */
  | { readonly say: 'sm2'; readonly seconds: number; readonly micros: number }
  | { readonly say: 'steps'; readonly steps: readonly StepCost[] };

/** An order to the load generator: every request once, over `connections` at a time. */
export interface LoadOrder {
  readonly port: number;
  readonly connections: number;
  /** Whole HTTP/1.1 requests, taken in turns until `count` were sent. */
  readonly requests: readonly Uint8Array[];
  readonly count: number;
  /** The status that every answer must have. */
  readonly status: number;
  /** What every answer must contain; empty for anything. */
  readonly contains: string;
}

/** What came of an order. */
export interface LoadResult {
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers of another status, or without what they must contain. */
  readonly wrong: number;
  /** The first of them. */
  readonly firstWrong?: string;
}
