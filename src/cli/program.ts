import type { Command } from 'commander';
import { checkCommand } from './commands/check.ts';
import { diffProfilesCommand } from './commands/diff-profiles.ts';
import { docsCommand } from './commands/docs.ts';
import { generateCommand } from './commands/generate.ts';
import { listCommand } from './commands/list.ts';
import { mockCommand } from './commands/mock.ts';
import { proveCommand } from './commands/prove.ts';
import { signCommand } from './commands/sign.ts';
import { signInCommand } from './commands/sign-in.ts';
import { specCommand } from './commands/spec.ts';
import type { Output, SetExitCode } from './output.ts';
import { rootCommand } from './root-command.ts';

/** The whole command line; throws instead of ending the process. */
export function createProgram(output: Output, setExitCode: SetExitCode): Command {
  return rootCommand(
    [
      checkCommand,
      mockCommand,
      proveCommand,
      listCommand,
      docsCommand,
      specCommand,
      diffProfilesCommand,
      generateCommand,
      signCommand,
      signInCommand,
    ],
    { output, setExitCode },
  );
}
