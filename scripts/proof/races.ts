// `npm run proof:races -- [--runs 20] [--burners 6] [--record]`: how often the checks that race miss a defect whose gap
// is a turn of an event loop or two milliseconds. Runs each of them again and again against the reference platform with
// that defect, beside threads that only burn, since races are met least on a busy machine; counts the races that gave it
// away. --record puts the counts into docs/proof.md.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Command } from 'commander';
import { openPlatformHost } from '../../mocks/reference/platform-host.ts';
import { commandLineError } from '../../src/cli/command-line-error.ts';
import { misuse } from './misuse.ts';
import { raceOnce, raceSubjects } from './races/race-once.ts';
import { countRaces } from './races/count-races.ts';
import { measuredNow } from './results/measured.ts';
import { recordResults } from './results/results.ts';
import { writePages } from './results/write-pages.ts';
import { wholeFrom } from './whole-from.ts';

const { runs, burners, record } = new Command('npm run proof:races --')
  .description('count how often the checks that race miss a defect with a narrow gap')
  .option('--runs <n>', 'how many runs of each check', wholeFrom(1), 20)
  .option('--burners <n>', 'threads that only burn', wholeFrom(0), 3 * availableParallelism())
  .option('--record', 'put the result on record and into docs/proof.md', false)
  .configureOutput({ outputError: () => undefined })
  .exitOverride((error) => {
    if (error.exitCode === 0) process.exit(0);
    const { code, sentence, remedy } = commandLineError(error);
    misuse(code, sentence, remedy);
  })
  .parse()
  .opts<{ runs: number; burners: number; record: boolean }>();

const fires = Array.from({ length: burners }, () => new Worker('for (;;);', { eval: true }));
// In a process that stays warm, as a platform in use is: compiled code closes the gap that the races look for.
const host = openPlatformHost();
const checks = [];
for (const subject of raceSubjects) {
  const held = [];
  for (let run = 0; run < runs; run += 1)
    held.push(await raceOnce(subject, { seed: `races-${run}`, spawn: host.start }));
  const result = { check: subject.check, fault: subject.fault, ...countRaces(held) };
  console.log(result);
  checks.push(result);
}
await host.close();
await Promise.all(fires.map((fire) => fire.terminate()));
console.log(`on ${availableParallelism()} processors beside ${burners} burners`);
if (record) {
  recordResults({
    races: {
      ...measuredNow(['npm run proof:races --', ...process.argv.slice(2)].join(' ')),
      burners,
      checks,
    },
  });
  await writePages();
}
