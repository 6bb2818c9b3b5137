import { spawnSync } from 'node:child_process';

export interface Outcome {
  /** Null where the program could not be started or was killed. */
  readonly code: number | null;
  readonly out: string;
  /** Everything it said, on both streams; for people. */
  readonly all: string;
}

/** Where a program runs. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end without a shell. */
export function runProgram(
  command: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...surroundings,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  return { code: status, out: stdout, all: [error?.message, stdout, stderr].filter(Boolean).join('\n') };
}
