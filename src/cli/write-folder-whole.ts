import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../pages/page.ts';
import { Misuse } from './misuse.ts';

/**
 * Writes files into a folder that is not there yet, or is empty: all of them, or none. The folder appears once
 * everything is written. Throws a Misuse where something is in the way.
 */
export async function writeFolderWhole(folder: string, files: readonly Page[]): Promise<void> {
  refuseUnlessFree(folder);
  const target = path.resolve(folder);
  const unfinished = `${target}.${String(process.pid)}.tmp`;
  try {
    write(() => makeFolder(unfinished), folder);
    for (const file of files) {
      const content = await file.content();
      const place = path.join(unfinished, ...file.path.split('/'));
      write(() => {
        makeFolder(path.dirname(place));
        writeFileSync(place, content);
      }, folder);
    }
    write(() => {
      if (existsSync(target)) rmdirSync(target);
      renameSync(unfinished, target);
    }, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function refuseUnlessFree(folder: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw cannotWrite(folder, cause);
  }
  if (names.length === 0) return;
  throw new Misuse(
    'folder-not-empty',
    `The folder ${folder} is not empty, and nothing was written.`,
    'Empty it, or name another with --out.',
  );
}

/** As `mkdir -p`; Node's own never returns where a file system refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  mkdirSync(folder);
}

function write(step: () => void, folder: string): void {
  try {
    step();
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

function cannotWrite(folder: string, cause: unknown): Misuse {
  return new Misuse(
    'cannot-write',
    `Cannot write ${folder}.`,
    'Choose a folder that you may write to with --out.',
    {
      cause,
    },
  );
}
