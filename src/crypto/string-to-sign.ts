import { sm3 } from './sm3.ts';

/** The first line of every string to sign; names the scheme and its version. */
export const signatureScheme = 'XINHENG-SIGN-1';

export interface RequestToSign {
  readonly method: string;
  /** The path exactly as it is sent, percent-encoding included, without query. */
  readonly path: string;
  /** The query as it is sent, with or without its question mark. */
  readonly query?: string;
  readonly clientId: string;
  /** Epoch milliseconds, decimal. */
  readonly timestamp: string;
  readonly nonce: string;
  /** The bytes of the body as they travel; absent means none. */
  readonly body?: Uint8Array | string;
}

/** The text both sides sign: eight lines joined by a line feed, none at the end. */
export function stringToSign(request: RequestToSign): string {
  return [
    signatureScheme,
    request.method.toUpperCase(),
    request.path,
    canonicalQuery(request.query ?? ''),
    request.clientId,
    request.timestamp,
    request.nonce,
    sm3(request.body ?? '').toString('hex'),
  ].join('\n');
}

/** A query with its pairs decoded, sorted by name and value in code point order, and encoded again by RFC 3986. */
export function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

/** UTF-8 bytes sort as code points do; JavaScript's own order of UTF-16 units does not. */
function compare(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}

function percentEncode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
