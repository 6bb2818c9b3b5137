import { randomUUID } from 'node:crypto';
import { extend } from './extend.ts';
import { writeJson } from './write-json.ts';

/** What the twin sends along with every answer. */
const ownHeaders = {
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000',
  server: 'gateway',
  vary: 'Accept, Authorization',
} as const;

/** The same answer in another writing: JSON by another writer, CSV with every cell quoted, more headers. */
export async function dressOtherwise(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(ownHeaders)) headers.set(name, value);
  // Of a balancer in front of it, one an answer.
  headers.append('set-cookie', `route=${randomUUID()}; Path=/; HttpOnly`);
  headers.set('x-request-id', randomUUID());
  if (response.status === 401) headers.set('www-authenticate', 'Bearer realm="platform"');
  const type = headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) {
    headers.set('content-type', 'Application/JSON;charset=UTF-8');
    const body = `${writeJson(extend(await response.json()))}\r\n`;
    return new Response(body, { status: response.status, headers });
  }
  if (type.startsWith('text/csv')) {
    headers.set('content-type', 'Text/CSV; header=present; charset=utf-8');
    return new Response(quoteEvery(await response.text()), { status: response.status, headers });
  }
  return new Response(response.body, { status: response.status, headers });
}

/** Quotes the cells of RFC 4180 that need no quotes. */
export function quoteEvery(csv: string): string {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;
  return csv.replaceAll(cell, (_, text: string, end: string) =>
    text.startsWith('"') ? `${text}${end}` : `"${text}"${end}`,
  );
}
