import type { Command } from 'commander';
import { keepCompiledCode } from './keep-compiled-code.ts';
import { Misuse } from './misuse.ts';
import { reportFailure } from './report-failure.ts';
import { processOutput, type SetExitCode } from './output.ts';
import { rootCommand } from './root-command.ts';

/** Runs the command line and leaves the exit code in `process.exitCode`; never throws. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads may stop early, like `head`; nobody is left to be told.
    if (error.code === 'EPIPE') return;
    process.exit(reportFailure(unwritable(error), processOutput));
  });
  keepCompiledCode();
  try {
    const program = await programFor(args, (code) => {
      process.exitCode = code;
    });
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    process.exitCode = reportFailure(error, processOutput);
  }
}

/** Loads what the command needs: the network is to be there at once, and has no use for runner and reports. */
async function programFor([command]: readonly string[], setExitCode: SetExitCode): Promise<Command> {
  if (command !== 'mock') return (await import('./program.ts')).createProgram(processOutput, setExitCode);
  const { mockCommand } = await import('./commands/mock.ts');
  return rootCommand([mockCommand], { output: processOutput, setExitCode });
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
