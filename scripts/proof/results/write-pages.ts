import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { pages, withResults } from './pages.ts';
import { readResults, type Results } from './results.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The text of a page with the results put into it, formatted as everything is. */
export async function pageOf(file: string, results: Results): Promise<string> {
  const place = path.join(root, file);
  const text = withResults(file, readFileSync(place, 'utf8'), results);
  return format(text, { ...(await resolveConfig(place)), filepath: place });
}

/** Puts what is on record into docs/proof.md and its translation. */
export async function writePages(): Promise<void> {
  const results = readResults();
  for (const file of Object.keys(pages)) writeFileSync(path.join(root, file), await pageOf(file, results));
}
