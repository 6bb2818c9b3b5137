// What one company costs near the beginning of the world and near its end: by index, by code, and as a line. In turns
// in one process; a ratio of 1.00 says that it costs the same. Fails only where a code leads to another company.
import { createWorld } from '../../fixtures/world/index.ts';
import { pairedRuns } from './paired-runs.ts';

const count = 40_000;
const rounds = 9;
const world = createWorld({ seed: 'bench' });
const places = [
  { name: 'index 1,000', from: 1_000 },
  { name: 'index 199,900,000', from: 199_900_000 },
];

const works: Readonly<Record<string, (from: number) => void>> = {
  'world.company(index)': (from) => {
    for (let index = from; index < from + count; index++) world.company(index);
  },
  'world.passingBaseLines': (from) => {
    for (let index = from; index < from + count; index += 4_000) world.passingBaseLines(index, index + 4_000);
  },
};

for (const [name, work] of Object.entries(works)) {
  compare(name, (from) => () => work(from));
}

compare('world.find(uscc)', (from) => {
  const codes = Array.from({ length: count }, (_, place) => world.company(from + place).uscc);
  return () => {
    for (const [place, uscc] of codes.entries()) {
      if (world.find(uscc) !== from + place) throw new Error(`${uscc} leads to another company.`);
    }
  };
});

function compare(name: string, workAt: (from: number) => () => void): void {
  const measured = pairedRuns(
    places.map(({ name: place, from }) => {
      const work = workAt(from);
      return {
        name: place,
        run() {
          work();
          return count;
        },
      };
    }),
    rounds,
  );
  const [near, far] = measured.map(({ perSecond }) => 1_000_000_000 / perSecond);
  const ratio = 1 / (measured[1]?.timesAsFast ?? 1);
  const verdict = Math.abs(ratio - 1) <= 0.1 ? 'within 10 %' : 'NOT within 10 % here';
  console.log(
    `${name}: ${(near ?? 0).toFixed(0)} ns at ${places[0]?.name ?? ''}, ${(far ?? 0).toFixed(0)} ns at ${places[1]?.name ?? ''}; ratio ${ratio.toFixed(3)} (${verdict})`,
  );
}
