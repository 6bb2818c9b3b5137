import { mockCommand } from './commands/mock.ts';
import { keepYoungGenerationSmall } from './keep-young-generation-small.ts';
import { rootCommand } from './root-command.ts';
import { runCommandLine } from './run-command-line.ts';

/**
 * Runs `xinheng mock` alone: the network is to be there at once, and has no use for runner and reports. The package
 * holds this and what it imports as one file, see `scripts/package/bundle-mock.ts`.
 */
export function runMock(args: readonly string[]): Promise<void> {
  keepYoungGenerationSmall();
  return runCommandLine(args, (output, setExitCode) => rootCommand([mockCommand], { output, setExitCode }));
}
