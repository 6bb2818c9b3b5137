// `npm run flakes -- [--runs 200] [--from 1] [--parallel 4] [--burners 2] [-- options of xinheng check]`: weighs the
// honest reference platform again and again, each run a process with a seed of its own, on a machine kept busy by the
// runs beside it and by threads that only burn. Every check of every run has to be green. Without options of its own,
// the runs are the suites access and authorization; --record puts the result into docs/proof.md. What is not green is named, its report kept, and the end is 1.
import { availableParallelism, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Command } from 'commander';
import { commandLineError } from '../../src/cli/command-line-error.ts';
import { repeat } from './flakes/repeat.ts';
import { runCheck, type FlakeRun } from './flakes/run-check.ts';
import { isGreen, secondsOf, summaryOf } from './flakes/summary.ts';
import { misuse } from './misuse.ts';
import { measuredNow } from './results/measured.ts';
import { recordResults } from './results/results.ts';
import { writePages } from './results/write-pages.ts';
import { wholeFrom } from './whole-from.ts';

const command = new Command('npm run flakes --')
  .description('weigh the honest reference platform again and again on a busy machine')
  .argument('[check...]', 'after --: options of "xinheng check"', [
    '--suite',
    'access',
    '--suite',
    'authorization',
  ])
  .option('--runs <n>', 'how many runs', wholeFrom(1), 200)
  .option('--from <n>', 'number of the first run, which names its seed', wholeFrom(1), 1)
  .option('--parallel <n>', 'runs at a time', wholeFrom(1), 2 * availableParallelism())
  .option('--record', 'put the result on record and into docs/proof.md')
  .option('--burners <n>', 'threads that only burn', wholeFrom(0), availableParallelism())
  .configureOutput({ outputError: () => undefined })
  .exitOverride((error) => {
    if (error.exitCode === 0) process.exit(0);
    const { code, sentence, remedy } = commandLineError(error);
    misuse(code, sentence, remedy);
  })
  .parse();
const { runs, from, parallel, burners, record } = command.opts<
  Record<'runs' | 'from' | 'parallel' | 'burners', number> & { readonly record?: true }
>();
const [chosen] = command.processedArgs as [readonly string[]];

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
if (record === true) {
  recordResults({
    flakes: {
      ...measuredNow(['npm run flakes --', ...process.argv.slice(2)].join(' ')),
      ...{ runs, parallel, burners },
      ...{
        notGreen: all.filter((run) => !isGreen(run)).length,
        checks: Math.max(...all.map((run) => run.checks)),
      },
      seconds: secondsOf(all),
    },
  });
  await writePages();
}
process.exitCode = all.every(isGreen) ? 0 : 1;
