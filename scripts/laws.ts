// Holds as many companies as one likes against every law of the nation (fixtures/laws), in worker threads:
//   npm run laws -- --count 10000000 --workers 2 --from 0 --seed laws --at 2026-01-12,2026-07-15 --events none
// The first 20,000 are a jurisdiction, the others come from anywhere. Parts are handed out in order, so that --from
// resumes at the number that the last line of progress of another run says. With --events all the script has played up
// to each instant. Exit 1 where a law is broken.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Breach } from '../fixtures/laws/find-breaches.ts';
import { laws } from '../fixtures/laws/index.ts';
import { eventChoices, type EventChoice } from '../fixtures/world/index.ts';
import { parseTime } from '../src/engine/shanghai-time.ts';
import type { Part, Progress } from './laws/try-laws.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000000' },
    workers: { type: 'string', default: '2' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: 'laws' },
    at: { type: 'string', default: '2026-01-12' },
    events: { type: 'string', default: 'none' },
  },
});

const [count = 0, workers = 0, from = -1] = [values.count, values.workers, values.from].map(Number);
const instants = values.at.split(',').map((day) => parseTime(`${day} 10:00:00`));
if (!count || !workers || !Number.isSafeInteger(count + workers + from) || from < 0)
  throw new Error('--count and --workers are whole numbers above 0, --from one from 0.');
if (instants.some(Number.isNaN)) throw new Error('--at is one day or more, 2026-01-12,2026-07-15.');

function chosenEvents(): EventChoice {
  const events = eventChoices.find((choice) => choice === values.events);
  if (events === undefined) throw new Error(`--events is one of ${eventChoices.join(', ')}.`);
  return events;
}

const events = chosenEvents();

const started = performance.now();
let done = 0;
const found: Breach[] = [];

const secondsGone = (): number => (performance.now() - started) / 1_000;

/* A part at a time goes to each worker: whatever lies before the first that is still open has been tried. */
const partSize = 50_000;
const open = new Set<number>();
let next = from;
const triedUpTo = (): number => Math.min(next, ...open);

/** Without a terminal, a line whenever so many more are done. */
const lineEvery = 100_000;
let lastLine = 0;

function showProgress(): void {
  if (!process.stderr.isTTY) {
    if (done - lastLine < lineEvery) return;
    lastLine = done;
    process.stderr.write(
      `${done} of ${count} in ${secondsGone().toFixed(0)} s, ${found.length} breaches; --from ${triedUpTo()} goes on here\n`,
    );
    return;
  }
  const left = (secondsGone() / done) * (count - done);
  process.stderr.write(
    `\r${done.toLocaleString('en')} companies, ${Math.ceil(left)} s to go, ${found.length} breaches `,
  );
}

function tryPart(part: Part): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const worker = new Worker(new URL('./laws/try-laws.ts', import.meta.url), { workerData: part });
  worker.on('message', (progress: Progress) => {
    done += progress.done;
    found.push(...progress.breaches.slice(0, 100));
    showProgress();
  });
  worker.on('error', reject);
  worker.on('exit', () => resolve(undefined));
  return promise;
}

const { seed } = values;
async function work(): Promise<void> {
  while (next < from + count) {
    const first = next;
    next = Math.min(first + partSize, from + count);
    open.add(first);
    await tryPart({ seed, events, from: first, to: next, instants });
    open.delete(first);
  }
}
await Promise.all(Array.from({ length: workers }, work));

if (process.stderr.isTTY) process.stderr.write('\n');
for (const { law, index, at, complaint } of found.slice(0, 50))
  process.stdout.write(`${law}: company ${index} at ${new Date(at).toISOString()}: ${complaint}\n`);
process.stdout.write(
  `${done} companies at ${instants.length} instant(s) against ${laws.length} laws in ${secondsGone().toFixed(1)} s: ` +
    `${found.length === 0 ? 'no breach' : `${found.length} breaches`}\n`,
);
process.exitCode = found.length === 0 && done === count ? 0 : 1;
