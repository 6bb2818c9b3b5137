import type { Command } from 'commander';
import { Misuse } from './misuse.ts';
import { processOutput, type Output, type SetExitCode } from './output.ts';
import { reportFailure } from './report-failure.ts';

/** Runs a command line and leaves the exit code in `process.exitCode`; never throws. */
export async function runCommandLine(
  args: readonly string[],
  program: (output: Output, setExitCode: SetExitCode) => Command,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads may stop early, like `head`; nobody is left to be told.
    if (error.code === 'EPIPE') return;
    process.exit(reportFailure(unwritable(error), processOutput));
  });
  try {
    const setExitCode = (code: number) => {
      process.exitCode = code;
    };
    await program(processOutput, setExitCode).parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = reportFailure(error, processOutput);
  }
}

function unwritable(cause: Error): Misuse {
  return new Misuse(
    'cannot-write-output',
    'Cannot write to standard output.',
    'Make room where it goes, or send it elsewhere.',
    { cause },
  );
}
