import { Command } from 'commander';
import type { Output, SetExitCode } from './output.ts';
import { toolVersion } from './tool-version.ts';

/** The command line with these commands; throws instead of ending the process. */
export function rootCommand(
  commands: readonly ((output: Output, setExitCode: SetExitCode) => Command)[],
  { output, setExitCode }: { readonly output: Output; readonly setExitCode: SetExitCode },
): Command {
  // What is wrong with a command line is told where all other failures are.
  const written = { writeOut: output.out, writeErr: output.note, outputError: () => undefined };
  const program = new Command('xinheng')
    .description(
      '信衡：地方融资信用服务平台接入前的符合性检验 / conformance harness for local financing-credit platforms',
    )
    .version(toolVersion())
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput(written);
  for (const command of commands) {
    program.addCommand(command(output, setExitCode).exitOverride().configureOutput(written));
  }
  return program;
}
