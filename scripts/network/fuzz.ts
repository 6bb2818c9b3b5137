// `npm run network:fuzz`: asks a mock network on sockets 100,000 things drawn from the specifications, half of them
// malformed. Ends with 1 where an answer is a 5xx, breaks the contract or takes what it must refuse, and where memory
// grows from the middle of the run to its end. --count, --seed and --profile change what is asked.
import { parseArgs } from 'node:util';
import { runFuzz, startFuzzedNetwork } from './fuzz/run-fuzz.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'hebei-2022' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (![count, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('--count and --seed are whole numbers above 0.');
  process.exit(2);
}

/** Of what the nodes may keep of the second half: applications, licences, uploads of 200 names, all bounded. */
const growthAllowed = 12e6;
const { gc } = globalThis;
const marks: number[] = [];
let next = 0.5;

const network = await startFuzzedNetwork(values.profile);
const began = performance.now();
const report = await runFuzz(network, {
  count,
  seed,
  onRound(asked) {
    if (asked < next * count) return;
    gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    marks.push(heapUsed);
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
    console.log(`${asked} asked: ${megabytes(heapUsed)} MB of objects, ${megabytes(rss)} MB resident`);
    next += 0.125;
  },
});
await network.close();

for (const [operation, codes] of [...report.codes].toSorted(([one], [other]) => one.localeCompare(other))) {
  const counts = [...codes].toSorted(([one], [other]) => one.localeCompare(other));
  console.log(`${operation}: ${counts.map(([code, times]) => `${code} ×${times}`).join(', ')}`);
}
for (const { operation, what, flaw, request, answer, times } of report.findings) {
  const said = request.plain ?? Buffer.from(request.body ?? []).toString();
  console.log(`\n✗ ${operation}: ${what} (${times} times)`);
  console.log(`    ${request.method} ${request.target.slice(0, 200)}, spoilt by: ${flaw ?? 'nothing'}`);
  console.log(`    ${JSON.stringify(said.slice(0, 500))}\n    answered: ${answer}`);
}
const growth = (marks.at(-1) ?? 0) - (marks[0] ?? 0);
const leaks = gc !== undefined && growth > growthAllowed;
if (leaks) console.log(`\n✗ memory grew by ${growth} bytes in the second half`);
if (gc === undefined) console.log('memory was not judged: run with --expose-gc');
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${report.asked} requests, ${report.malformed} of them malformed, in ${seconds} s: ${report.findings.length} kinds of finding; memory ${leaks ? 'grows' : 'stands'}`,
);
process.exitCode = report.findings.length > 0 || leaks ? 1 : 0;
