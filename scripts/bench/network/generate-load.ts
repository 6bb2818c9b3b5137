// The load generator: a process of its own, on the core that the server does not have. Takes orders over IPC. It writes
// whole requests to sockets and reads no more of an answer than where it ends, so that it is not what is measured.
import { connect } from 'node:net';
import type { LoadOrder, LoadResult } from './messages.ts';

process.on('disconnect', () => process.exit());
process.on('message', (order: LoadOrder) => {
  void carryOut(order).then((result) => process.send?.(result));
});

async function carryOut(order: LoadOrder): Promise<LoadResult> {
  const latencies = new Float64Array(order.count);
  let sent = 0;
  let answered = 0;
  let wrong = 0;
  let firstWrong: string | undefined;
  const contains = Buffer.from(order.contains);
  const began = performance.now();

  function judge(status: number, answer: Buffer): void {
    if (status === order.status && (contains.length === 0 || answer.includes(contains))) return;
    wrong += 1;
    firstWrong ??= answer.toString('utf8').slice(0, 600);
  }

  function talk(): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port: order.port, host: '127.0.0.1', noDelay: true });
      let since = 0;
      let pending: Buffer | undefined;
      const next = (): void => {
        if (sent >= order.count) {
          socket.end();
          resolve();
          return;
        }
        const request = order.requests[sent % order.requests.length];
        sent += 1;
        since = performance.now();
        if (request) socket.write(request);
      };
      socket.on('connect', next);
      socket.on('error', reject);
      socket.on('close', () => {
        if (answered < order.count && sent < order.count) reject(new Error('The server hung up.'));
        else resolve();
      });
      socket.on('data', (chunk) => {
        const answer = pending === undefined ? chunk : Buffer.concat([pending, chunk]);
        const status = statusIfWhole(answer);
        if (status === undefined) {
          pending = answer;
          return;
        }
        pending = undefined;
        latencies[answered] = performance.now() - since;
        answered += 1;
        judge(status, answer);
        next();
      });
    });
  }

  await Promise.all(Array.from({ length: order.connections }, talk));
  const seconds = (performance.now() - began) / 1000;
  const sorted = latencies.subarray(0, answered).sort();
  const at = (share: number): number => sorted[Math.min(answered - 1, Math.floor(answered * share))] ?? 0;
  return {
    seconds,
    perSecond: answered / seconds,
    p50: at(0.5),
    p99: at(0.99),
    wrong,
    ...(firstWrong === undefined ? {} : { firstWrong }),
  };
}

const endOfHead = Buffer.from('\r\n\r\n');
const endOfChunks = Buffer.from('\r\n0\r\n\r\n');

/** The status of an answer once all of it is there. */
function statusIfWhole(answer: Buffer): number | undefined {
  const end = answer.indexOf(endOfHead);
  if (end === -1) return undefined;
  const head = answer.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const isWhole =
    length === undefined
      ? answer.subarray(-endOfChunks.length).equals(endOfChunks)
      : answer.length >= end + endOfHead.length + Number(length);
  return isWhole ? Number(head.slice(9, 12)) : undefined;
}
