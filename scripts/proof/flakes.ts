// `npm run flakes -- [--runs 200] [--from 1] [--parallel 4] [--burners 2] [-- options of xinheng check]`: weighs the
// honest reference platform again and again, each run a process with a seed of its own, on a machine kept busy by the
// runs beside it and by threads that only burn. Every check of every run has to be green. Without options of its own,
// the runs are the suites access and authorization. What is not green is named, its report kept, and the end is 1.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { repeat } from './flakes/repeat.ts';
import { runCheck, type FlakeRun } from './flakes/run-check.ts';
import { isGreen, summaryOf } from './flakes/summary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    parallel: { type: 'string', default: String(2 * availableParallelism()) },
    burners: { type: 'string', default: String(availableParallelism()) },
  },
});
const [runs = 0, from = 0, parallel = 0, burners = 0] = [
  values.runs,
  values.from,
  values.parallel,
  values.burners,
].map(Number);
if (![runs, from, parallel, burners + 1].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('--runs, --from and --parallel are whole numbers above 0, --burners one from 0.');
  process.exit(2);
}
const chosen = positionals.length > 0 ? positionals : ['--suite', 'access', '--suite', 'authorization'];

let ended = 0;
function tell(run: FlakeRun): void {
  ended++;
  if (isGreen(run)) {
    if (ended % 10 === 0 || ended === runs)
      console.log(`${ended} of ${runs}, load ${(loadavg()[0] ?? 0).toFixed(1)}`);
    return;
  }
  console.log(`✗ run ${run.number} (--seed ${run.seed}) ended with ${run.exitCode}, see ${run.folder}`);
  for (const line of run.red) console.log(`    ${line}`);
}

const fires = Array.from({ length: burners }, () => new Worker('for (;;);', { eval: true }));
const all = await repeat((number) => runCheck(number, chosen), {
  first: from,
  count: runs,
  parallel,
  onEnd: tell,
});
await Promise.all(fires.map((fire) => fire.terminate()));
console.log(`${summaryOf(all)} (${chosen.join(' ')}; ${parallel} at a time beside ${burners} burners)`);
process.exitCode = all.every(isGreen) ? 0 : 1;
