// The whole command as people run it: 1,000,000 base records into a file, by one thread and by two, and a program that
// writes a part of as many with @faker-js/faker; by the clock, in turns. --count and --rounds say how much. Fails only
// where the command fails or its threads disagree.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { median } from './paired-runs.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } },
});
const count = Number(values.count);
const main = path.join(import.meta.dirname, '../../src/cli/main.ts');
const peer = path.join(import.meta.dirname, 'faker-file.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-bench-'));
const file = path.join(folder, 'companies.ndjson');

const generate = (workers: number) => ({
  name: `xinheng generate, ${workers} ${workers === 1 ? 'thread' : 'threads'}`,
  args: [main, 'generate', '--count', String(count), '--out', file, '--workers', String(workers)],
  count,
});
const contestants = [
  generate(1),
  generate(2),
  {
    name: '@faker-js/faker zh_CN',
    args: [peer, file, String(Math.ceil(count / 20))],
    count: Math.ceil(count / 20),
  },
];

async function sha256(): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

try {
  const speeds = contestants.map((): number[] => []);
  const digests = new Set<string>();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [place, contestant] of contestants.entries()) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, contestant.args, {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      speeds[place]?.push((contestant.count * 1_000) / (performance.now() - start));
      if (status !== 0) throw new Error(`${contestant.name} ended with ${String(status)}.`);
      if (contestant.count === count) digests.add(await sha256());
      if (place === 0 && round === 0) {
        console.log(`${count.toLocaleString('en')} records are ${(statSync(file).size / 1e6).toFixed(0)} MB`);
      }
    }
  }
  const faker = median(speeds.at(-1) ?? []);
  for (const [place, { name }] of contestants.entries()) {
    const own = median(speeds[place] ?? []);
    console.log(
      `${name}: ${Math.round(own).toLocaleString('en')} records/s, ${(own / faker).toFixed(1)} times @faker-js/faker`,
    );
  }
  if (digests.size !== 1) throw new Error('One thread and two do not write the same bytes.');
} finally {
  rmSync(folder, { recursive: true });
}
