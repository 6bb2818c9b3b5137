import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misuse } from './misuse.ts';

/** Writes a file so that a reader sees the old content or the whole new one, never a part. */
export function writeFileWhole(path: string, content: string): void {
  const unfinished = `${path}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    throw new Misuse(
      'cannot-write',
      `Cannot write ${path}.`,
      'Choose a folder that you may write to with --out.',
      {
        cause: error,
      },
    );
  }
}
