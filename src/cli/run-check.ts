import { checkCommand } from './commands/check.ts';
import { rootCommand } from './root-command.ts';
import { runCommandLine } from './run-command-line.ts';

/** Runs `xinheng check` alone: it has enough to load without the other commands. */
export function runCheck(args: readonly string[]): Promise<void> {
  return runCommandLine(args, (output, setExitCode) => rootCommand([checkCommand], { output, setExitCode }));
}
