import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface ImportsOfFile {
  readonly modifiedAt: number;
  readonly files: readonly string[];
}

const remembered = new Map<string, ImportsOfFile>();

/** The files that `file` imports by a relative path: at run time, as types, and inside `import('…')` alike. */
export function importsOf(file: string): readonly string[] {
  const modifiedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (modifiedAt === undefined) return [];
  const known = remembered.get(file);
  if (known?.modifiedAt === modifiedAt) return known.files;
  const files = ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((fileName) => fileName.startsWith('.'))
    .map((fileName) => path.resolve(path.dirname(file), fileName));
  remembered.set(file, { modifiedAt, files });
  return files;
}

/** The shortest way from `first` back to `file` along imports, both ends included; undefined if there is none. */
export function findCycle(file: string, first: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>([[first, file]]);
  for (const current of cameFrom.keys()) {
    if (current === file) return unwind(cameFrom, file);
    for (const next of importsOf(current)) if (!cameFrom.has(next)) cameFrom.set(next, current);
  }
  return undefined;
}

function unwind(cameFrom: ReadonlyMap<string, string>, file: string): readonly string[] {
  const way = [file];
  for (let step = cameFrom.get(file); step !== undefined && step !== file; step = cameFrom.get(step)) {
    way.unshift(step);
  }
  return way;
}
