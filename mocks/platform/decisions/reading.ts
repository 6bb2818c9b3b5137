/** A body and the headers that say what it is. */
export interface BodyAsRead {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/** How the body of a request is read, once its signature has been verified (读取). Each member is one rule. */
export interface ReadingDecisions {
  /** Bytes that a body may have. */
  mostBytes(): number;
  /** What is parsed of a body, of its bytes as they came. */
  bodyAsRead(body: BodyAsRead): BodyAsRead;
}

export const honestReading: ReadingDecisions = {
  mostBytes: () => 1024 * 1024,
  bodyAsRead: (body) => body,
};
