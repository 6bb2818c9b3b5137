// What people write who have no world: a file of records from @faker-js/faker. For scripts/bench/generate.ts.
import { closeSync, openSync, writeSync } from 'node:fs';
import { fakerLines } from './faker-record.ts';

const [file = '', count = '0'] = process.argv.slice(2);
const step = 4_096;
const handle = openSync(file, 'w');
for (let from = 0; from < Number(count); from += step) {
  writeSync(handle, fakerLines(from, Math.min(Number(count), from + step)));
}
closeSync(handle);
