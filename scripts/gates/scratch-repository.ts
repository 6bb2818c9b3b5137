import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openRepository, type Repository } from './repository.ts';

/** For tests: a repository of these files, in a folder that goes away when the test ends. */
export function scratchRepository(files: Readonly<Record<string, string>>): Repository {
  const root = mkdtempSync(path.join(tmpdir(), 'gates-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return openRepository(root);
}
