// A worker thread of scripts/laws.ts: holds a part of the sample against the laws and says how far it is.
import { parentPort, workerData } from 'node:worker_threads';
import { findBreaches, type Breach } from '../../fixtures/laws/find-breaches.ts';
import { sampleOf } from '../../fixtures/laws/sample-of.ts';
import { createWorld, type EventChoice } from '../../fixtures/world/index.ts';

/** Which numbers of the sample, in which world, at which instants (epoch ms). */
export interface Part {
  readonly seed: string;
  readonly events: EventChoice;
  readonly from: number;
  readonly to: number;
  readonly instants: readonly number[];
}

/** What a worker says: how many companies since it last spoke, and what it found. */
export interface Progress {
  readonly done: number;
  readonly breaches: readonly Breach[];
}

const step = 500;

if (parentPort !== null) {
  // The main thread wrote it in this form.
  const { seed, events, from, to, instants } = workerData as Part;
  const world = createWorld({ seed, events });
  const indexOf = sampleOf(world);
  for (let first = from; first < to; first += step) {
    const last = Math.min(to, first + step);
    const breaches: Breach[] = [];
    for (let number = first; number < last; number++) {
      const index = indexOf(number);
      for (const at of instants) breaches.push(...findBreaches(world, { index, at }));
    }
    parentPort.postMessage({ done: last - first, breaches } satisfies Progress);
  }
}
