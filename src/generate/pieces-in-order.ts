import { setImmediate } from 'node:timers/promises';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { companiesPerBatchBlock } from './batch-lines.ts';
import { createEncoder } from './create-encoder.ts';
import type { GeneratePlan, Piece } from './generate-plan.ts';

/** This file is `.ts` in the checkout and `.js` in the published package; so is the thread's beside it. */
const thread = new URL(`./encode-in-thread${extname(import.meta.url)}`, import.meta.url);

/** How many pieces each thread may be ahead of the one that is written: memory stays bounded by that. */
const ahead = 3;

/** Companies of a piece: a few megabytes whatever the items, and whole blocks of batches. */
export function companiesPerPiece({ format, items }: Pick<GeneratePlan, 'format' | 'items'>): number {
  if (format === 'batch') return 2 * companiesPerBatchBlock;
  return items === 'base' ? 4_096 : Math.max(64, Math.floor(4_096 / items.length));
}

function* rangesOf(plan: GeneratePlan, first: number): Generator<{ from: number; to: number }> {
  const end = plan.from + plan.count;
  const step = companiesPerPiece(plan);
  for (let from = first; from < end;) {
    const to = Math.min(end, (Math.floor(from / step) + 1) * step);
    yield { from, to };
    from = to;
  }
}

/**
 * The pieces of a plan in order, from the company `first` on, made by this thread or by `workers` others. Whoever
 * stops asking ends the threads.
 */
export async function* piecesInOrder(
  plan: GeneratePlan,
  { first = plan.from, workers = 1 }: { readonly first?: number; readonly workers?: number } = {},
): AsyncGenerator<Piece> {
  if (workers > 1) {
    yield* piecesOfThreads(plan, { first, workers });
    return;
  }
  const encoder = createEncoder(plan);
  for (const range of rangesOf(plan, first)) {
    yield { ...range, bytes: encoder.encode(range.from, range.to) };
    // Signals and the terminal get their turn.
    await setImmediate();
  }
}

async function* piecesOfThreads(
  plan: GeneratePlan,
  { first, workers }: { readonly first: number; readonly workers: number },
): AsyncGenerator<Piece> {
  const ranges = rangesOf(plan, first);
  const pieces = Math.ceil((plan.from + plan.count - first) / companiesPerPiece(plan)) + 1;
  const lanes = Array.from({ length: Math.min(workers, pieces) }, () => openLane(plan));
  const waiting: Promise<Piece>[] = [];
  let sent = 0;
  const send = (): void => {
    const lane = lanes[sent % lanes.length];
    const { value: range } = ranges.next() as IteratorResult<{ from: number; to: number }, undefined>;
    if (lane === undefined || range === undefined) return;
    sent += 1;
    const piece = lane.encode(range);
    // Its turn comes later; an error is thrown then.
    piece.catch(() => undefined);
    waiting.push(piece);
  };
  try {
    for (let place = 0; place < lanes.length * ahead; place++) send();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const piece = await next;
      send();
      yield piece;
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

interface Lane {
  encode(range: { readonly from: number; readonly to: number }): Promise<Piece>;
  close(): Promise<unknown>;
}

/** A thread that answers in the order in which it is asked. */
function openLane(plan: GeneratePlan): Lane {
  const worker = new Worker(thread, { workerData: plan });
  const asked: { resolve(bytes: Uint8Array<ArrayBuffer>): void; reject(error: unknown): void }[] = [];
  let failure: Error | undefined;
  worker.on('message', (bytes: Uint8Array<ArrayBuffer>) => asked.shift()?.resolve(bytes));
  worker.on('error', (error) => {
    failure = error instanceof Error ? error : new Error('A thread failed.', { cause: error });
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    async encode(range) {
      const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        asked.push({ resolve, reject });
        worker.postMessage(range);
      });
      return { ...range, bytes };
    },
    close: () => worker.terminate(),
  };
}
