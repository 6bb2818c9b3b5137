import { createRequire } from 'node:module';
import path from 'node:path';
import { generatedFolder } from './generated-folder.ts';

const require = createRequire(import.meta.url);

/** The exports of a generated ES module, loaded synchronously (Node 22 or later) and kept by Node. */
export function requireGenerated(...segments: readonly string[]): unknown {
  return require(path.join(generatedFolder(), ...segments));
}
