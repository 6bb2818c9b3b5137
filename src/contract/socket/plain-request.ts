import { LightHeaders } from './light-headers.ts';

/** A request of which all bytes are there. */
export interface PlainRequest {
  readonly method: string;
  /** Path and query exactly as sent. */
  readonly target: string;
  readonly headers: LightHeaders;
  readonly body: Uint8Array;
}

const endOfHead = Buffer.from('\r\n\r\n');
/** node:http refuses heads above 16 KiB; it shall do so itself. */
const longestHead = 8 * 1024;

const requestLine = /(GET|POST|PUT|PATCH|DELETE) (\/[!-~]*) HTTP\/1\.1\r\n/y;
const headerLines = /(?:[A-Za-z0-9-]+: ?[!-~](?:[ -~]*[!-~])?\r\n)+$/y;
const blank = 0x20;
const wholeLength = /^[0-9]{1,9}$/;

/** Headers that change how a message is framed or a connection goes on. */
const needParser: readonly string[] = [
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
  'http2-settings',
  'proxy-connection',
];
/** Those of each length: most names are none of these by their length alone. */
const needParserByLength: readonly (readonly string[] | undefined)[] = Array.from(
  { length: 18 },
  (_, length) => {
    const names = needParser.filter((name) => name.length === length);
    return names.length === 0 ? undefined : names;
  },
);

/**
 * The one whole request that `chunk` is, where nothing about it needs a parser (RFC 9112): visible ASCII throughout, one
 * Host, a body of the stated length or none, a connection that stays open. Undefined for everything else, right or
 * wrong: node:http reads that, so that no doubtful message is ever judged here.
 */
export function readPlainRequest(chunk: Buffer): PlainRequest | undefined {
  const end = chunk.indexOf(endOfHead);
  if (end === -1 || end > longestHead) return undefined;
  const head = chunk.toString('latin1', 0, end + 2);
  requestLine.lastIndex = 0;
  const [, method, target] = requestLine.exec(head) ?? [];
  if (method === undefined || target === undefined) return undefined;

  const headers = readHeaders(head, requestLine.lastIndex);
  if (!headers?.has('host')) return undefined;
  const connection = headers.get('connection');
  if (connection !== null && connection.toLowerCase() !== 'keep-alive') return undefined;

  const stated = headers.get('content-length');
  if (stated !== null && !wholeLength.test(stated)) return undefined;
  const begin = end + endOfHead.length;
  if (chunk.length !== begin + Number(stated ?? 0)) return undefined;
  return { method, target, headers, body: chunk.subarray(begin) };
}

/** The headers from a place of a head on; undefined where one is given twice, is not plain or needs a parser. */
function readHeaders(head: string, from: number): LightHeaders | undefined {
  headerLines.lastIndex = from;
  if (!headerLines.test(head)) return undefined;
  const pairs: string[] = [];
  for (let at = from; at < head.length;) {
    const colon = head.indexOf(':', at);
    const end = head.indexOf('\r', colon);
    const begin = head.charCodeAt(colon + 1) === blank ? colon + 2 : colon + 1;
    const name = head.slice(at, colon).toLowerCase();
    if (needParserByLength[name.length]?.includes(name)) return undefined;
    for (let before = 0; before < pairs.length; before += 2) if (pairs[before] === name) return undefined;
    pairs.push(name, head.slice(begin, end));
    at = end + 2;
  }
  return LightHeaders.of(pairs, head.slice(from));
}
