import { stat } from 'node:fs/promises';
import { GenerateError } from './generate-error.ts';

/** Throws a GenerateError unless a file may stand under this name: a device, a pipe or a folder is not replaced. */
export async function requireOrdinary(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || found.isFile()) return;
  throw new GenerateError(
    'not-a-file',
    `${file} is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}.`,
    'Name a file with --out, or leave it out and redirect standard output.',
  );
}
