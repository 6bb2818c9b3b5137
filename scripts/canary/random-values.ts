/**
 * npm run -s canary:random -- [--count n] [--workers n]
 *
 * Draws random values that are valid and of blocks in use (by default a thousand million) and counts those that
 * `canary.identify` takes for the nation's: there should be none. Then draws ids of the invented block itself, where
 * some are the nation's by chance, and says how many.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createCanary } from '../../fixtures/world/canary.ts';
import { citizenIdAt, citizenIds } from '../../fixtures/world/citizen-id-numbering.ts';
import { createIssuedValues } from './issued-values.ts';

const run = { seed: 'canary', runKey: 'a run' };
const chunk = 1_000_000;
const ownBlock = 100_000;

interface Share {
  readonly worker: number;
  readonly count: number;
}

interface Told {
  readonly drawn: number;
  readonly met: readonly string[];
}

function draw({ worker, count }: Share, tell: (told: Told) => void): void {
  const canary = createCanary(run);
  const values = createIssuedValues(worker);
  for (let left = count; left > 0;) {
    const lines = values.lines(chunk);
    const found = canary.identify(lines.text);
    left -= lines.count;
    tell({ drawn: lines.count, met: found.map(({ value }) => value) });
  }
}

function fromOwnBlock(): void {
  const canary = createCanary(run);
  const step = Math.floor(citizenIds / ownBlock);
  const began = performance.now();
  let met = 0;
  for (let place = 0; place < ownBlock; place++) met += canary.identify(citizenIdAt(place * step + 7)).length;
  const seconds = (performance.now() - began) / 1_000;
  console.log(
    `${ownBlock} ids of the invented block itself: ${met} name a company of the 200 million (${((100 * met) / ownBlock).toFixed(3)} %), ${seconds.toFixed(1)} s.`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { count: { type: 'string' }, workers: { type: 'string' } } });
  const count = Number(values.count ?? 1_000_000_000);
  const workers = Number(values.workers ?? availableParallelism());
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1_000;
  let drawn = 0;
  let shown = 0;
  const met: string[] = [];
  const finished = Array.from({ length: workers }, (_, worker) => {
    const share: Share = { worker, count: Math.ceil(count / workers) };
    const thread = new Worker(new URL(import.meta.url), { workerData: share });
    thread.on('message', (told: Told) => {
      drawn += told.drawn;
      met.push(...told.met);
      if (drawn - shown < 50_000_000) return;
      shown = drawn;
      console.error(`${drawn} drawn, ${met.length} met, ${seconds().toFixed(0)} s`);
    });
    return new Promise<void>((resolve, reject) => {
      thread.once('error', reject);
      thread.once('exit', () => resolve());
    });
  });
  await Promise.all(finished);
  console.log(
    `${drawn} random values, valid and of blocks in use: ${met.length} taken for the nation's, ${seconds().toFixed(1)} s on ${workers} threads.`,
  );
  for (const value of met.slice(0, 10)) console.log(`  ${value}`);
  fromOwnBlock();
  if (met.length > 0) process.exitCode = 1;
}

if (isMainThread) await main();
else draw(workerData as Share, (told) => parentPort?.postMessage(told));
