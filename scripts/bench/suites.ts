// The suites access and authorization, whole, against the reference platform, from the start of the command to its end;
// against as many signed exchanges, a connection each, with nothing to do besides. Processor time is that of all
// processes and threads. Fails only where a check does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { defaultConcurrency } from '../../src/engine/run-checks.ts';
import { median } from './paired-runs.ts';

interface Cost {
  readonly seconds: number;
  readonly processorSeconds: number;
}

const rounds = Number(process.argv[2] ?? 3);
/** Seconds that both suites may take on two quiet processors. */
const asked = 10;
const suites = ['access', 'authorization'];

const checkout = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-bench-'));

/** Seconds of processor time of all processes that were started here and have ended, with all that they started. */
function childrenProcessorSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const ticksASecond = 100;
  return (Number(fields[13]) + Number(fields[14])) / ticksASecond;
}

function measure(...command: readonly string[]): { readonly cost: Cost; readonly status: number | null } {
  const [began, processor] = [performance.now(), childrenProcessorSeconds()];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: checkout, encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1_000;
  if (status !== 0) process.stderr.write(stderr);
  return { cost: { seconds, processorSeconds: childrenProcessorSeconds() - processor }, status };
}

interface Exchanges {
  readonly checks: readonly { readonly cases: readonly { readonly evidence: readonly { id: string }[] }[] }[];
}

/** How many exchanges a run had with the platform: those of a case are numbered. */
function exchangesOf({ checks }: Exchanges): number {
  return checks
    .flatMap(({ cases }) => cases)
    .map(({ evidence }) => Math.max(0, ...evidence.map(({ id }) => Number(id.split('#').at(-1)))))
    .reduce((sum, count) => sum + count, 0);
}

const ours: Cost[] = [];
const raw: Cost[] = [];
try {
  for (let round = 0; round < rounds; round += 1) {
    const { cost, status } = measure(
      'src/cli/main.ts',
      ...['check', '--reference', '--out', folder, '--reporter', 'junit'],
      ...suites.flatMap((suite) => ['--suite', suite]),
    );
    if (status !== 0) throw new Error('The reference platform does not pass its suites.');
    const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as Exchanges;
    const exchanges = exchangesOf(report);
    const alone = measure(
      'scripts/bench/suites/raw-exchanges.ts',
      String(exchanges),
      String(defaultConcurrency),
    );
    if (alone.status !== 0) throw new Error('The exchanges alone failed.');
    ours.push(cost);
    raw.push(alone.cost);
    say(`round ${String(round + 1)}: ${suites.join(' and ')}`, cost);
    say(`round ${String(round + 1)}: ${String(exchanges)} signed exchanges alone`, alone.cost);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const seconds = median(ours.map((cost) => cost.seconds));
const times = median(
  ours.map(({ processorSeconds }, round) => processorSeconds / (raw[round]?.processorSeconds ?? Infinity)),
);
console.log(
  `= both suites: ${seconds.toFixed(1)} s on ${String(availableParallelism())} processors (asked: at most ${String(asked)} s on two quiet ones; ${seconds <= asked ? 'kept' : 'NOT kept here'})`,
);
console.log(`= processor time: ${times.toFixed(1)} times that of the exchanges alone`);

function say(what: string, { seconds: wall, processorSeconds }: Cost): void {
  console.log(`${what}: ${wall.toFixed(1)} s, ${processorSeconds.toFixed(1)} s of processor time`);
}
