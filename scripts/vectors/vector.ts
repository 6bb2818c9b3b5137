/** What stands in every vector. */
export interface Vector {
  readonly id: string;
  /** What it shows, in both languages. */
  readonly zh: string;
  readonly en: string;
  /** Whether the receiver takes it. */
  readonly expect: 'accept' | 'refuse';
  /** With `refuse`: the result code (or the flaw, where no message travels) that the receiver finds. */
  readonly because?: string;
}

/** A file of vectors of one kind; members besides `vectors` hold for all of them. */
export interface VectorFile {
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  readonly vectors: readonly Vector[];
  readonly [member: string]: unknown;
}
