import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Paths within `folder` that differ from what is planned: changed, missing, or no longer wanted. */
export async function changedFiles(folder: string, planned: ReadonlyMap<string, string>) {
  const present = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    present.set(path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file, 'utf8'));
  }
  const names = new Set([...present.keys(), ...planned.keys()]);
  return [...names].filter((name) => present.get(name) !== planned.get(name)).sort();
}

/** Makes `folder` hold exactly the planned files; touches only those named in `changed`. */
export async function writeFiles(
  folder: string,
  { planned, changed }: { planned: ReadonlyMap<string, string>; changed: readonly string[] },
) {
  for (const name of changed) {
    const file = path.join(folder, name);
    const content = planned.get(name);
    if (content === undefined) await rm(file);
    else {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}
