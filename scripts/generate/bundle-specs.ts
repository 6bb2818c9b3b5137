import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { JsonObject } from './json.ts';
import { SourceError } from './source-error.ts';

const redocly = path.join(import.meta.dirname, '../../node_modules/@redocly/cli/bin/cli.js');

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
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  const options = { env: { ...process.env, ...quiet } };
  const args = [
    redocly,
    'bundle',
    source,
    '--output',
    target,
    '--component-renaming-conflicts-severity=error',
  ];
  try {
    await promisify(execFile)(process.execPath, args, options);
  } catch (cause) {
    throw new SourceError('invalid-specification', {
      at: source,
      fault: `it cannot be bundled.\n${String((cause as { stderr?: unknown }).stderr).trim()}\n`,
      remedy: 'Correct the reference or the syntax named above.',
      cause,
    });
  }
}
