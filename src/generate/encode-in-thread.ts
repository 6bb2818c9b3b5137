import { parentPort, workerData } from 'node:worker_threads';
import { createEncoder } from './create-encoder.ts';
import type { GeneratePlan } from './generate-plan.ts';

/** The thread of one lane: encodes each run of companies that it is sent, in order, and sends the bytes back. */
const encoder = createEncoder(workerData as GeneratePlan);
parentPort?.on('message', ({ from, to }: { readonly from: number; readonly to: number }) => {
  // Bytes that are sent away need to be nobody else's.
  const bytes = encoder.encode(from, to).slice();
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
