import { STATUS_CODES } from 'node:http';
import { LightResponse } from './light-response.ts';

/** Statuses whose answers have no body, or say otherwise how long it is. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);
/**
 * An answer as it goes out on a connection that stays open for `keepAliveSeconds`, in one piece; undefined where
 * node:http has to say it: an answer that is streamed, without body, or with headers of other characters.
 */
export function plainAnswer(response: Response, keepAliveSeconds: number): string | undefined {
  if (!(response instanceof LightResponse) || response.isWhole) return undefined;
  const { status, headers, text } = response.answer;
  const reason = STATUS_CODES[status];
  if (text === null || status < 200 || withoutBody.has(status) || reason === undefined) return undefined;
  const lines = headers.lines();
  if (lines === undefined) return undefined;
  return (
    `HTTP/1.1 ${status} ${reason}\r\n${lines}content-length: ${Buffer.byteLength(text)}\r\n` +
    `Date: ${dateNow()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}\r\n\r\n${text}`
  );
}

let second = 0;
let date = '';

/** The date as HTTP writes it, made once a second. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1_000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1_000).toUTCString();
  }
  return date;
}
