// Resident memory of this process after 100,000 and after 2,000,000 base records, in pieces as the command writes
// them; and after as many companies as objects. Flat means that the second number is about the first.
import { createWorld } from '../../fixtures/world/index.ts';

const few = 100_000;
const many = 2_000_000;
const step = 4_096;
const world = createWorld({ seed: 'bench' });

const megabytes = (): number => process.memoryUsage.rss() / 1_000_000;
let bytes = 0;

function measure(name: string, work: (from: number, to: number) => void): void {
  const run = (from: number, to: number): number => {
    for (let index = from; index < to; index += step) work(index, Math.min(to, index + step));
    return megabytes();
  };
  const after = run(0, few);
  const later = run(few, many);
  console.log(
    `${name}: ${after.toFixed(0)} MB after ${few.toLocaleString('en')}, ${later.toFixed(0)} MB after ${many.toLocaleString('en')} (${(later - after).toFixed(0)} MB more)`,
  );
}

measure('base records', (from, to) => {
  bytes += world.baseLines(from, to).length;
});
measure('companies', (from, to) => {
  for (let index = from; index < to; index++) bytes += world.company(index).uscc.length;
});
if (bytes === 0) process.exitCode = 1;
