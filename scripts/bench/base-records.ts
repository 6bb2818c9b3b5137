// Base records to NDJSON, as bytes: the world's lines, the same through JSON.stringify, and @faker-js/faker zh_CN with
// the same twenty fields. --records and --rounds say how much. Fails only where the world's lines are wrong.
import { parseArgs } from 'node:util';
import { baseRecord, createWorld } from '../../fixtures/world/index.ts';
import { fakerLines } from './faker-record.ts';
import { pairedRuns, printAgainst } from './paired-runs.ts';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '200000' }, rounds: { type: 'string', default: '7' } },
});
const records = Number(values.records);
const step = 4_096;
const world = createWorld({ seed: 'bench' });
const utf8 = new TextEncoder();
let bytes = 0;

function stringified(from: number, to: number): Uint8Array<ArrayBuffer> {
  let text = '';
  for (let index = from; index < to; index++) text += `${JSON.stringify(baseRecord(world.company(index)))}\n`;
  return utf8.encode(text);
}

/** Other companies in each round, in pieces as the command writes them. */
const inPieces =
  (lines: (from: number, to: number) => Uint8Array, count: number) =>
  (round: number): number => {
    const first = 1_000_000 + round * records;
    for (let from = first; from < first + count; from += step) {
      bytes += lines(from, Math.min(from + step, first + count)).length;
    }
    return count;
  };

if (Buffer.compare(world.baseLines(1_000, 5_000), stringified(1_000, 5_000)) !== 0) {
  throw new Error('The lines of the world are not what JSON.stringify gives.');
}

const [faker, strings, own] = pairedRuns(
  [
    // The peers take many times as long: a part of the records is enough to time them.
    { name: '@faker-js/faker zh_CN', run: inPieces(fakerLines, Math.ceil(records / 20)) },
    { name: 'the world through JSON.stringify', run: inPieces(stringified, Math.ceil(records / 5)) },
    { name: 'the world', run: inPieces(world.passingBaseLines, records) },
  ],
  Number(values.rounds),
);
for (const each of [faker, strings, own]) {
  if (each) console.log(`${each.name}: ${Math.round(each.perSecond).toLocaleString('en')} records/s`);
}
printAgainst('records a second on one core', { measured: own?.perSecond ?? 0, asked: 300_000 });
printAgainst('times as fast as @faker-js/faker', { measured: own?.timesAsFast ?? 0, asked: 15 });
if (bytes === 0) process.exitCode = 1;
