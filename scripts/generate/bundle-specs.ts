import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runRedocly } from '../run-redocly.ts';
import type { JsonObject } from './json.ts';
import { SourceError } from './source-error.ts';

/** Each `<folder>/<name>.yaml` as one document without references to other files. */
export async function bundleSpecs(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  const output = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  try {
    const bundles = names.map(async (name) => {
      const file = path.join(output, `${name}.json`);
      await bundle(path.join(folder, `${name}.yaml`), file);
      return [name, JSON.parse(await readFile(file, 'utf8')) as JsonObject] as const;
    });
    return new Map(await Promise.all(bundles));
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

async function bundle(source: string, target: string) {
  const args = ['bundle', source, '--output', target, '--component-renaming-conflicts-severity=error'];
  const { ok, stderr } = await runRedocly(args);
  if (ok) return;
  throw new SourceError('invalid-specification', {
    at: source,
    fault: `it cannot be bundled.\n${stderr.trim()}\n`,
    remedy: 'Correct the reference or the syntax named above.',
  });
}
