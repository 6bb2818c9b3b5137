// Memory of this process after 100,000, 500,000, 2,000,000 and 4,000,000 base records, in pieces as the command writes
// them; and after as many companies as objects. What lives is what is left on the heap after a collection: flat means
// that it stays. What is resident grows at first, as the engine gives the young objects more room, and then stays too.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createWorld } from '../../fixtures/world/index.ts';

const marks = [100_000, 500_000, 2_000_000, 4_000_000];
const step = 4_096;
const world = createWorld({ seed: 'bench' });

setFlagsFromString('--expose-gc');
// The function that the flag gives to new contexts.
const collect = runInNewContext('gc') as () => void;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
let bytes = 0;

function measure(name: string, work: (from: number, to: number) => void): void {
  console.log(`${name}:`);
  let from = 0;
  for (const mark of marks) {
    for (; from < mark; from = Math.min(mark, from + step)) work(from, Math.min(mark, from + step));
    const { rss } = process.memoryUsage();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    console.log(
      `    after ${mark.toLocaleString('en')}: ${megabytes(heapUsed + external)} MB live, ${megabytes(rss)} MB resident`,
    );
  }
}

measure('base records', (from, to) => {
  bytes += world.passingBaseLines(from, to).length;
});
measure('companies', (from, to) => {
  for (let index = from; index < to; index++) bytes += world.company(index).uscc.length;
});
if (bytes === 0) process.exitCode = 1;
