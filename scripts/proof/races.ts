// `npm run proof:races -- [--runs 20] [--record]`: how often the checks that race miss a defect whose gap is a turn
// of an event loop or two milliseconds. Runs each of them again and again against the reference platform with that defect, counts the races
// that gave it away, and estimates how often a whole run would miss it. --record puts the estimate into docs/proof.md.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openPlatformHost } from '../../mocks/reference/platform-host.ts';
import { misuse } from './misuse.ts';
import { raceOnce, raceSubjects } from './races/race-once.ts';
import { countRaces } from './races/count-races.ts';
import { measuredNow } from './results/measured.ts';
import { missChances } from './results/miss-chances.ts';
import { recordResults } from './results/results.ts';
import { writePages } from './results/write-pages.ts';

const usage = 'Write "npm run proof:races -- --runs 20".';

function options(): { runs: number; record: boolean } {
  try {
    const { values } = parseArgs({
      options: { runs: { type: 'string', default: '20' }, record: { type: 'boolean', default: false } },
    });
    const runs = Number(values.runs);
    if (Number.isSafeInteger(runs) && runs > 0) return { runs, record: values.record };
    return misuse('bad-number', `--runs is "${values.runs}", which is no whole number from 1.`, usage);
  } catch (error) {
    return misuse('unknown-option', (error as Error).message, usage);
  }
}

const { runs, record } = options();
// In a process that stays warm, as a platform in use is: compiled code closes the gap that the races look for.
const host = openPlatformHost();
const checks = [];
for (const subject of raceSubjects) {
  const held = [];
  for (let run = 0; run < runs; run += 1)
    held.push(await raceOnce(subject, { seed: `races-${run}`, spawn: host.start }));
  const result = { check: subject.check, fault: subject.fault, ...countRaces(held) };
  console.log(result, `a run misses with a chance of about ${missChances(result).toPrecision(1)}`);
  checks.push(result);
}
await host.close();
console.log(`on ${availableParallelism()} processors`);
if (record) {
  recordResults({
    races: { ...measuredNow(['npm run proof:races --', ...process.argv.slice(2)].join(' ')), checks },
  });
  await writePages();
}
