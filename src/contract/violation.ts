/** One way in which a message breaks the contract. */
export interface Violation {
  readonly where: 'path' | 'query' | 'header' | 'body' | 'status' | 'content-type';
  /** JSON Pointer into the body, or `/<name>` of the parameter; empty for the whole. */
  readonly pointer: string;
  /** The JSON Schema keyword that was broken, or a word of our own: `unknown-parameter`, `repeated`. */
  readonly keyword: string;
  readonly message: string;
}

/** One sentence for people: `body /records/0/uscc must match pattern …`. */
export function describeViolation({ where, pointer, message }: Violation): string {
  return `${where}${pointer === '' ? '' : ` ${pointer}`} ${message}`;
}
