import { Misuse } from './misuse.ts';
import { createProgram } from './program.ts';
import { reportFailure } from './report-failure.ts';
import { processOutput } from './output.ts';

/** Runs the command line and leaves the exit code in `process.exitCode`; never throws. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads may stop early, like `head`; nobody is left to be told.
    if (error.code === 'EPIPE') return;
    process.exit(reportFailure(unwritable(error), processOutput));
  });
  try {
    await createProgram(processOutput, (code) => {
      process.exitCode = code;
    }).parseAsync([...args], { from: 'user' });
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

if (import.meta.main) await main();
