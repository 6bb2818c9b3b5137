import { setFlagsFromString } from 'node:v8';
import { mockCommand } from './commands/mock.ts';
import { rootCommand } from './root-command.ts';
import { runCommandLine } from './run-command-line.ts';

/**
 * Runs `xinheng mock` alone: the network is to be there at once, and has no use for runner and reports. The package
 * holds this and what it imports as one file, see `scripts/package/bundle-mock.ts`.
 */
export function runMock(args: readonly string[]): Promise<void> {
  // The young generation stays as small as it begins. Under load it would grow to 64 MiB and more, and answers would be
  // no faster: hardly anything of a request outlives it.
  setFlagsFromString('--semi-space-growth-factor=1');
  return runCommandLine(args, (output, setExitCode) => rootCommand([mockCommand], { output, setExitCode }));
}
