import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface KnownFile {
  readonly modifiedAt: number;
  readonly specifiers: readonly string[];
}

const known = new Map<string, KnownFile>();

/** What `file` imports, as written: at run time, as types, and inside `import('…')` alike. */
export function specifiersOf(file: string): readonly string[] {
  const modifiedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (modifiedAt === undefined) return [];
  const remembered = known.get(file);
  if (remembered?.modifiedAt === modifiedAt) return remembered.specifiers;
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  const specifiers = importedFiles.map(({ fileName }) => fileName);
  known.set(file, { modifiedAt, specifiers });
  return specifiers;
}

/** The files that `file` imports by a relative path. */
export function importsOf(file: string): readonly string[] {
  return specifiersOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.resolve(path.dirname(file), specifier));
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
