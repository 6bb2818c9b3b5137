import { CommanderError } from 'commander';
import { commandLineError } from './command-line-error.ts';
import { Misuse } from './misuse.ts';
import type { Output } from './output.ts';

interface Coded {
  readonly code: string;
  readonly remedy?: string;
}

function coded(error: unknown): Coded | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? error.remedy : undefined;
  return { code: error.code, ...(remedy === undefined ? {} : { remedy }) };
}

/** Says what went wrong, in a sentence and a remedy where the error has one; gives the exit code: 2 misuse, 3 our own failure. */
export function reportFailure(error: unknown, output: Output): 0 | 2 | 3 {
  if (error instanceof CommanderError) {
    // Help and version are no failures, and help that nobody asked for has been written.
    if (error.exitCode === 0) return 0;
    const { code, sentence, remedy } = commandLineError(error);
    if (code !== 'help') output.note(`error ${code}: ${sentence} ${remedy}\n`);
    return 2;
  }
  const known = coded(error);
  if (known?.remedy !== undefined && error instanceof Error) {
    output.note(`error ${known.code}: ${error.message} ${known.remedy}\n`);
    if (error.cause instanceof Error) output.note(`  cause: ${error.cause.message}\n`);
    return 2;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  output.note(
    `error harness-failed: xinheng itself failed; no platform is to blame. Please report this with the lines below.\n${detail}\n`,
  );
  return error instanceof Misuse ? 2 : 3;
}
