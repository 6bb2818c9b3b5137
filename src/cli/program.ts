import { Command } from 'commander';
import { checkCommand } from './commands/check.ts';
import { diffProfilesCommand } from './commands/diff-profiles.ts';
import { docsCommand } from './commands/docs.ts';
import { generateCommand } from './commands/generate.ts';
import { listCommand } from './commands/list.ts';
import { mockCommand } from './commands/mock.ts';
import { proveCommand } from './commands/prove.ts';
import { specCommand } from './commands/spec.ts';
import type { Output, SetExitCode } from './output.ts';
import { toolVersion } from './tool-version.ts';

/** The whole command line; throws instead of ending the process. */
export function createProgram(output: Output, setExitCode: SetExitCode): Command {
  const program = new Command('xinheng')
    .description(
      '信衡：地方融资信用服务平台接入前的符合性检验 / conformance harness for local financing-credit platforms',
    )
    .version(toolVersion())
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: output.out, writeErr: output.note });
  for (const command of [
    checkCommand,
    mockCommand,
    proveCommand,
    listCommand,
    docsCommand,
    specCommand,
    diffProfilesCommand,
    generateCommand,
  ]) {
    program.addCommand(
      command(output, setExitCode)
        .exitOverride()
        .configureOutput({ writeOut: output.out, writeErr: output.note }),
    );
  }
  return program;
}
