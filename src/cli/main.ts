import { keepCompiledCode } from './keep-compiled-code.ts';

/** Runs the command line and leaves the exit code in `process.exitCode`; never throws. Loads what the command needs. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  keepCompiledCode();
  if (args[0] === 'mock') return (await import('./run-mock.ts')).runMock(args);
  if (args[0] === 'check') return (await import('./run-check.ts')).runCheck(args);
  const [{ createProgram }, { runCommandLine }] = await Promise.all([
    import('./program.ts'),
    import('./run-command-line.ts'),
  ]);
  return runCommandLine(args, createProgram);
}

if (import.meta.main) await main();
