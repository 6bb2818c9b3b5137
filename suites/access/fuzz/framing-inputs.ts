import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import type { Expectation, FuzzInput } from './fuzz-input.ts';

interface Framing {
  readonly family: string;
  readonly what: Text;
  readonly expects?: Expectation;
  /** What follows the request line and the host: headers, an empty line, a body. */
  write(headers: string, body: string): string;
}

const chunked = 'transfer-encoding: chunked\r\n';
const sized = (length: number | string) => `content-length: ${String(length)}\r\n`;
const chunk = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`;

const framings: readonly Framing[] = [
  {
    family: 'lying-length',
    what: text('Content-Length 长于请求体', 'a content length beyond the body'),
    write: (headers, body) => `${headers}${sized(Buffer.byteLength(body) + 10)}\r\n${body}`,
  },
  {
    family: 'lying-length',
    what: text('两个不同的 Content-Length', 'two content lengths that differ'),
    write: (headers, body) =>
      `${headers}${sized(Buffer.byteLength(body))}${sized(Buffer.byteLength(body) - 3)}\r\n${body}`,
  },
  {
    family: 'lying-length',
    what: text('Content-Length 为负数', 'a negative content length'),
    write: (headers, body) => `${headers}${sized(-1)}\r\n${body}`,
  },
  {
    family: 'request-smuggling',
    what: text('同时声称分块与长度', 'chunks and a content length at once'),
    write: (headers, body) =>
      `${headers}${sized(Buffer.byteLength(body))}${chunked}\r\n${chunk(body)}0\r\n\r\n`,
  },
  {
    family: 'broken-chunks',
    what: text('分块长度不是十六进制', 'a chunk whose length is no number'),
    write: (headers, body) => `${headers}${chunked}\r\nzz\r\n${body}\r\n0\r\n\r\n`,
  },
  {
    family: 'broken-chunks',
    what: text('分块短于所称', 'a chunk shorter than it says'),
    write: (headers, body) => `${headers}${chunked}\r\nffff\r\n${body}`,
  },
  {
    family: 'odd-header',
    what: text('请求头折行', 'a folded header'),
    expects: 'http-anything',
    write: (headers, body) =>
      `${headers}x-folded: one\r\n two\r\n${sized(Buffer.byteLength(body))}\r\n${body}`,
  },
  {
    family: 'odd-header',
    what: text('请求头含 NUL', 'a NUL in a header'),
    expects: 'http-refusal',
    write: (headers, body) => `${headers}x-odd: a\u0000b\r\n${sized(Buffer.byteLength(body))}\r\n${body}`,
  },
  {
    family: 'odd-header',
    what: text('请求头长二十万字符', 'a header of 200,000 characters'),
    write: (headers, body) =>
      `${headers}x-long: ${'x'.repeat(200_000)}\r\n${sized(Buffer.byteLength(body))}\r\n${body}`,
  },
];

/** HTTP that is none, around the valid request of an operation that nobody signs. */
export function framingInputs(operation: string, host: string): readonly FuzzInput[] {
  return framings.map(({ family, what, expects = 'http-refusal', write }): FuzzInput => ({
    operation,
    family,
    what,
    expects,
    mayBeCutOff: true,
    spoil: (request) => ({ ...request, octets: octetsOf(request, { host, write }) }),
  }));
}

function octetsOf(
  { method, path, query, headers, body }: WireRequest,
  { host, write }: { readonly host: string; readonly write: Framing['write'] },
): Uint8Array {
  const target = query === '' ? path : `${path}?${query}`;
  const lines = Object.entries({ host, connection: 'close', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return Buffer.from(`${method} ${target} HTTP/1.1\r\n${write(lines, body ?? '')}`);
}
