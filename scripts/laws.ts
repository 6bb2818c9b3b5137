// Holds as many companies as one likes against every law of the nation (fixtures/laws), in worker threads:
//   npm run laws -- --count 10000000 --workers 2 --from 0 --seed laws --at 2026-01-12,2026-07-15
// The first 20,000 are a jurisdiction, the others come from anywhere. --from resumes where another run ended. Exit 1
// where a law is broken.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Breach } from '../fixtures/laws/find-breaches.ts';
import { laws } from '../fixtures/laws/index.ts';
import { parseTime } from '../src/engine/shanghai-time.ts';
import type { Part, Progress } from './laws/try-laws.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000000' },
    workers: { type: 'string', default: '2' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: 'laws' },
    at: { type: 'string', default: '2026-01-12' },
  },
});

const [count = 0, workers = 0, from = -1] = [values.count, values.workers, values.from].map(Number);
const instants = values.at.split(',').map((day) => parseTime(`${day} 10:00:00`));
if (!count || !workers || !Number.isSafeInteger(count + workers + from) || from < 0)
  throw new Error('--count and --workers are whole numbers above 0, --from one from 0.');
if (instants.some(Number.isNaN)) throw new Error('--at is one day or more, 2026-01-12,2026-07-15.');

const started = performance.now();
let done = 0;
const found: Breach[] = [];

const secondsGone = (): number => (performance.now() - started) / 1_000;

function showProgress(): void {
  if (!process.stderr.isTTY) return;
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

const share = Math.ceil(count / workers);
await Promise.all(
  Array.from({ length: workers }, (_, place) => {
    const first = from + place * share;
    return tryPart({ seed: values.seed, from: first, to: Math.min(first + share, from + count), instants });
  }),
);

if (process.stderr.isTTY) process.stderr.write('\n');
for (const { law, index, at, complaint } of found.slice(0, 50))
  process.stdout.write(`${law}: company ${index} at ${new Date(at).toISOString()}: ${complaint}\n`);
process.stdout.write(
  `${done} companies at ${instants.length} instant(s) against ${laws.length} laws in ${secondsGone().toFixed(1)} s: ` +
    `${found.length === 0 ? 'no breach' : `${found.length} breaches`}\n`,
);
process.exitCode = found.length === 0 && done === count ? 0 : 1;
