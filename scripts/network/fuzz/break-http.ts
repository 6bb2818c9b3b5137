import type { MemberCaller } from './callers.ts';
import type { Draw } from '../../../src/fuzz/draw.ts';
import type { FuzzRequest } from './fuzz-request.ts';

/** Spoils what is around the body: path, query, method, media type, encoding, signature, size. */
export function breakHttp(
  request: FuzzRequest,
  { caller, draw }: { readonly caller: MemberCaller; readonly draw: Draw },
): FuzzRequest {
  const { target, headers, body } = request;
  const signed = (flaw: string, changed: Partial<FuzzRequest>): FuzzRequest => {
    const next = { ...request, ...changed, flaw };
    const { method, target: at, body: bytes } = next;
    const signature = caller.sign({ method, target: at, ...(bytes === undefined ? {} : { body: bytes }) });
    return { ...next, headers: { ...next.headers, ...signature } };
  };
  const [path = '', query] = target.split('?');
  const withQuery = (to: string) => (query === undefined ? to : `${to}?${query}`);
  switch (draw.below(10)) {
    case 0:
      return signed('another method', {
        method: draw.of(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'GET', 'POST']),
      });
    case 1:
      return signed('another path', {
        target: withQuery(
          draw.of([
            `/${path}`,
            `${path}/`,
            `${path}/..`,
            `${path}%00`,
            `${path}%2e%2e%2f`,
            `${path};x=1`,
            path.toUpperCase(),
            `${path}%zz`,
            path.replace(/[^/]+$/, 'x'.repeat(3_000)),
            path.replace(/[^/]+$/, encodeURIComponent('企业\u0000')),
          ]),
        ),
      });
    case 2:
      return signed('a strange query', {
        target: `${path}?${draw.of(['pageIndex=0', 'pageIndex=-1', 'pageSize=1e9', 'limit=x', 'limit=501', 'cursor=%ff', 'cursor=' + 'A'.repeat(4_000), '__proto__=1', 'nonce=', 'pageIndex=1&pageIndex=2', '%zz=%zz', '&&&=='])}`,
      });
    case 3:
      return {
        ...request,
        flaw: 'another media type',
        headers: {
          ...headers,
          'content-type': draw.of([
            'text/plain',
            'application/xml',
            ';;;=',
            'application/json; charset=utf-16',
            'multipart/form-data',
            'application/x-www-form-urlencoded',
            'image/png',
          ]),
        },
      };
    case 4:
      return {
        ...request,
        flaw: 'a content encoding',
        headers: { ...headers, 'content-encoding': draw.of(['gzip', 'br', 'x']) },
      };
    case 5:
      return signed(
        'bytes that are no UTF-8',
        body === undefined
          ? {}
          : {
              body: Buffer.concat([
                body.subarray(0, -2),
                Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]),
                body.subarray(-2),
              ]),
            },
      );
    case 6:
      return signed(
        'noise for a body',
        body === undefined
          ? {}
          : { body: Buffer.from(Array.from({ length: draw.below(200) }, () => draw.below(256))) },
      );
    case 7:
      if (body === undefined || !draw.oneIn(20))
        return signed('no body', body === undefined ? {} : { body: Buffer.alloc(0) });
      return signed('too long a body', { body: Buffer.alloc(13 * 1024 * 1024, ' ') });
    case 8: {
      const names = Object.keys(headers);
      const dropped = draw.of(names.length === 0 ? ['x-none'] : names);
      return {
        ...request,
        flaw: `without ${dropped}`,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== dropped)),
      };
    }
    default:
      return {
        ...request,
        flaw: 'strange headers',
        headers: {
          ...headers,
          [draw.of([
            'x-trace-id',
            'x-timestamp',
            'x-nonce',
            'x-signature',
            'x-client-id',
            'accept',
            'x-signature-algorithm',
          ])]: draw.of(['', 'x'.repeat(3_000), '-1', '1e999', 'none', "'", '\u00ff\u00fe']),
        },
      };
  }
}
