import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../../src/report/report.ts';

/** What came of one run of `xinheng check`. */
export interface FlakeRun {
  readonly number: number;
  readonly seed: string;
  /** Of the process: 0 where every check was green. `null` where a signal ended it. */
  readonly exitCode: number | null;
  /** Every check that was neither passed nor not applicable, with its verdict in one line. */
  readonly red: readonly string[];
  readonly checks: number;
  readonly milliseconds: number;
  /** The folder of the report; kept where the run was not green. */
  readonly folder: string;
}

const main = path.join(import.meta.dirname, '../../../src/cli/main.ts');

/**
 * Runs `xinheng check --reference` once, as a process of its own, with a seed of its own: other companies, other keys
 * and ids, another order of what happens at once.
 */
export async function runCheck(number: number, args: readonly string[]): Promise<FlakeRun> {
  const seed = `flakes-${number}`;
  const folder = await mkdtemp(path.join(tmpdir(), `xinheng-${seed}-`));
  const began = performance.now();
  const { exitCode, output, errors } = await ended([
    ...['check', '--reference', '--seed', seed, '--out', folder, '--json'],
    ...args,
  ]);
  const milliseconds = performance.now() - began;
  const report = parse(output);
  const red =
    report?.checks
      .filter(({ verdict: { kind } }) => kind !== 'pass' && kind !== 'not-applicable')
      .map(({ id, verdict }) => `${id}: ${JSON.stringify(verdict)}`) ?? [];
  if (exitCode === 0 && red.length === 0) await rm(folder, { recursive: true });
  return {
    number,
    seed,
    exitCode,
    red: report === undefined ? [errors.trim().slice(-2_000)] : red,
    checks: report?.checks.length ?? 0,
    milliseconds,
    folder,
  };
}

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

function ended(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { maxBuffer: 1 << 30 },
      (_error, output, errors) => resolve({ exitCode: child.exitCode, output, errors }),
    );
  });
}

/** @returns `undefined` where the command printed no report, which is a failure of its own */
function parse(output: string): Report | undefined {
  try {
    return JSON.parse(output) as Report;
  } catch {
    return undefined;
  }
}
