import { spawnSync } from 'node:child_process';
import path from 'node:path';

// `npm run bench -- <name> [options]`: one benchmark, each against a peer that it names, in the same run. What is
// measured is printed; a slow machine is no failure, a wrong result is.
const benchmarks: Readonly<Record<string, string>> = {
  'base-records': 'base records to NDJSON, against @faker-js/faker zh_CN with the same twenty fields',
  'company-cost': 'one company at index 1,000 and near 200,000,000, by index and by code',
  memory: 'live and resident memory after 100,000 to 4,000,000 base records, and as many companies',
  generate:
    'the whole command, 1,000,000 base records into a file, against a program that uses @faker-js/faker',
  network: 'the mock network on sockets, against raw node:http, its own SM2, and other mock servers',
  suites: 'the suites access and authorization, whole, against as many signed exchanges alone',
  dossier: 'every row of every item of a company, against json-schema-faker with the same schemas',
};

const [name = '', ...rest] = process.argv.slice(2);
if (name in benchmarks) {
  const file = path.join(import.meta.dirname, `${name}.ts`);
  const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  for (const [each, about] of Object.entries(benchmarks))
    console.log(`npm run bench -- ${each}\n    ${about}`);
  if (name !== '') process.exitCode = 2;
}
