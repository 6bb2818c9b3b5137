import type { ServerResponse } from 'node:http';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';

/** One answer in so many is late, by so many milliseconds. */
const late = { oneIn: 8, milliseconds: [5, 12, 20] } as const;
/** One answer in so many ends its connection. */
const closesOneIn = 5;
const pieces = [1, 7, 3, 2] as const;

/**
 * Writes answers as some servers do: headers in other cases and order, without a date, now and then late, in chunks
 * that end in the middle of a character, over connections that end when they like.
 */
export function sendInPieces(): (outgoing: ServerResponse, response: Response) => Promise<void> {
  let count = 0;
  return async function send(outgoing, response) {
    const nth = count;
    count += 1;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (nth % late.oneIn === 0) await delay(late.milliseconds[(nth / late.oneIn) % 3]);
    outgoing.sendDate = false;
    if (nth % closesOneIn === 0) outgoing.shouldKeepAlive = false;
    const wanted = pieces[nth % pieces.length] ?? 1;
    const raw = [...response.headers].reverse().flatMap(([name, value]) => [spelt(name, nth), value]);
    if (wanted === 1 && response.body !== null) raw.push('Content-Length', String(bytes.length));
    outgoing.writeHead(response.status, raw);
    const size = Math.max(1, Math.ceil(bytes.length / wanted));
    for (let at = 0; at < bytes.length; at += size) {
      if (outgoing.destroyed) return;
      if (!outgoing.write(bytes.subarray(at, at + size))) await drained(outgoing);
      // So that each piece is a packet of its own.
      if (wanted > 1) await turn();
    }
    outgoing.end();
  };
}

/** `x-trace-id` as `X-Trace-Id`, `X-TRACE-ID` or as it is. */
function spelt(name: string, nth: number): string {
  if (nth % 3 === 0) return name;
  if (nth % 3 === 1) return name.toUpperCase();
  return name.replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done);
      outgoing.off('close', done);
      resolve();
    };
    outgoing.once('drain', done);
    outgoing.once('close', done);
  });
}
