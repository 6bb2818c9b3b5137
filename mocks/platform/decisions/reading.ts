/** A body and the headers that say what it is. */
export interface BodyAsRead {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/** How the body of a request is read, once its signature has been verified (读取). Each member is one rule. */
export interface ReadingDecisions {
  /** Whether HTTP is read that RFC 9112 has a server refuse, such as two lengths of one body. */
  takesBrokenHttp(): boolean;
  /** Bytes that a body may have. */
  mostBytes(): number;
  /** What is parsed of a body, of its bytes as they came. */
  bodyAsRead(body: BodyAsRead): BodyAsRead;
}

export const honestReading: ReadingDecisions = {
  takesBrokenHttp: () => false,
  mostBytes: () => 1024 * 1024,
  bodyAsRead: (body) => body,
};
