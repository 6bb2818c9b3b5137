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

/**
 * A query with its pairs decoded to bytes, sorted by name and value, and encoded again by RFC 3986. UTF-8 bytes sort as
 * code points do. Bytes that are no UTF-8 stay what they are, so that no change to them goes unnoticed.
 */
export function canonicalQuery(query: string): string {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map(decodePair)
    .sort((one, other) => Buffer.compare(one.name, other.name) || Buffer.compare(one.value, other.value))
    .map(({ name, value }) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

function decodePair(part: string): { readonly name: Buffer; readonly value: Buffer } {
  const equals = part.indexOf('=');
  const [name, value] = equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
  return { name: percentDecode(name), value: percentDecode(value) };
}

/** A plus is a blank; a per cent sign without two hex digits stands for itself. */
function percentDecode(text: string): Buffer {
  const pieces = text.replaceAll('+', ' ').split(/%([0-9A-Fa-f]{2})/);
  return Buffer.concat(pieces.map((piece, index) => Buffer.from(piece, index % 2 === 0 ? 'utf8' : 'hex')));
}

function percentEncode(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(
      /[^A-Za-z0-9\-._~]/g,
      (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}
