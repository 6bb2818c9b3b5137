import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from './contract-error.ts';

/**
 * `openapi/generated` of the package, found upwards from this module: it lies two folders up in the sources
 * and three in `dist`, where only its TypeScript is emitted.
 */
export function generatedFolder(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'openapi', 'generated');
    if (existsSync(path.join(candidate, 'profiles.json'))) return candidate;
    if (folder === path.dirname(folder)) break;
  }
  throw new ContractError(
    'generated-files-missing',
    `Cannot find openapi/generated/profiles.json above ${from}. In a checkout, run "npm run generate"; an installed package is damaged: install it again.`,
  );
}
