import { describe, expect, it } from 'vitest';
import { readPlainRequest } from './plain-request.ts';

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'));
const plain = 'POST /v1/a?b=%2e HTTP/1.1\r\nHost: h\r\nX-Two:b\r\nContent-Length: 3\r\n\r\nabc';

describe('a plain request', () => {
  it('is read from one piece, its target as sent and its headers by any case', () => {
    const request = read(plain);
    expect(request).toMatchObject({ method: 'POST', target: '/v1/a?b=%2e' });
    expect(request && Buffer.from(request.body).toString()).toBe('abc');
    expect(request && [...request.headers]).toEqual([
      ['host', 'h'],
      ['x-two', 'b'],
      ['content-length', '3'],
    ]);
  });

  it('may be without a body', () => {
    expect(read('GET / HTTP/1.1\r\nHost: h\r\nConnection: keep-alive\r\n\r\n')?.body.byteLength).toBe(0);
  });

  const get = 'GET / HTTP/1.1\r\nHost: h\r\n';
  it.each([
    ['half of its head', 'POST / HTTP/1.1\r\nHost: h\r\n'],
    ['less than its body', plain.slice(0, -1)],
    ['more than its body', `${plain}x`],
    ['two requests', `${get}\r\n${get}\r\n`],
    ['no Host', 'GET / HTTP/1.1\r\nX: h\r\n\r\n'],
    ['two Hosts', `${get}Host: i\r\n\r\n`],
    ['two lengths', `${get}Content-Length: 0\r\nContent-Length: 0\r\n\r\n`],
    ['a length that is none', `${get}Content-Length: +0\r\n\r\n`],
    ['two lengths in one', `${get}Content-Length: 0, 0\r\n\r\n`],
    ['chunks', `${get}Transfer-Encoding: chunked\r\n\r\n`],
    ['a length and chunks', `${get}Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n`],
    ['an expectation', `${get}Expect: 100-continue\r\n\r\n`],
    ['an upgrade', `${get}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
    ['a connection that ends', `${get}Connection: close\r\n\r\n`],
    ['a folded header', `${get}X: a\r\n b\r\n\r\n`],
    ['a blank before the colon', `${get}X : a\r\n\r\n`],
    ['a header without a value', `${get}X:\r\n\r\n`],
    ['a header without a name', `${get}: a\r\n\r\n`],
    ['a line end that is half of one', `${get}X: a\nY: b\r\n\r\n`],
    ['a byte that is no ASCII', `${get}X: \xe9\r\n\r\n`],
    ['a NUL', `${get}X: a\0b\r\n\r\n`],
    ['a target with a blank', 'GET /a b HTTP/1.1\r\nHost: h\r\n\r\n'],
    ['a target in absolute form', 'GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n'],
    ['another version', 'GET / HTTP/1.0\r\nHost: h\r\n\r\n'],
    ['a method of another kind', 'HEAD / HTTP/1.1\r\nHost: h\r\n\r\n'],
    ['an empty line first', `\r\n${get}\r\n`],
    ['a head that is too long', `${get}X: ${'a'.repeat(9_000)}\r\n\r\n`],
  ])('is not one with %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
