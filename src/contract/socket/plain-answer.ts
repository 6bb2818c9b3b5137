import { STATUS_CODES } from 'node:http';
import { LightResponse } from './light-response.ts';

/** Statuses whose answers have no body, or say otherwise how long it is. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);
/**
 * An answer as it goes out on a connection that stays open for `keepAliveSeconds`, in one piece; undefined where
 * node:http has to say it: an answer that is streamed, without body, or with headers of other characters.
 */
export function plainAnswer(response: Response, keepAliveSeconds: number): Buffer | undefined {
  if (!(response instanceof LightResponse) || response.isWhole) return undefined;
  const { status, headers, bytes } = response.answer;
  const reason = STATUS_CODES[status];
  if (bytes === null || status < 200 || withoutBody.has(status) || reason === undefined) return undefined;
  const lines = headers.lines();
  if (lines === undefined) return undefined;
  const head =
    `HTTP/1.1 ${status} ${reason}\r\n${lines}content-length: ${bytes.byteLength}\r\n` +
    `Date: ${dateNow()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}\r\n\r\n`;
  const whole = Buffer.allocUnsafe(head.length + bytes.byteLength);
  whole.write(head, 'latin1');
  whole.set(bytes, head.length);
  return whole;
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
