import type { WireRequest } from '../../../src/driver/wire-request.ts';

/** A body in place of the request's own; what is no UTF-8 text travels as bytes, which `words` name. */
export function withBody(request: WireRequest, body: string | Uint8Array, words: string): WireRequest {
  if (typeof body === 'string') return { ...request, body };
  const written = Buffer.from(body).toString('utf8');
  const isText = Buffer.from(written, 'utf8').equals(body);
  return isText ? { ...request, body: written } : { ...request, body: words, rawBody: body };
}

/** Headers in place of the request's own; null takes one away. */
export function withHeaders(
  request: WireRequest,
  changed: Readonly<Record<string, string | null>>,
): WireRequest {
  const headers = Object.entries({ ...request.headers, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return { ...request, headers: Object.fromEntries(headers) };
}

/** A query with one parameter's value replaced, as it goes onto the wire. */
export function withParameter(query: string, name: string, encoded: string): string {
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`));
  return [...others, `${name}=${encoded}`].join('&');
}

/** A path with the segment that stands at a parameter of its template replaced. */
export function withSegment(path: string, template: string, name: string, encoded: string): string {
  const at = template.split('/').indexOf(`{${name}}`);
  return path
    .split('/')
    .map((segment, index) => (index === at ? encoded : segment))
    .join('/');
}
