import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The code blocks of a language in the section of a document about containers. */
export function blocksOf(document: string, language: string): readonly string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  const section = text.split(/^## /m).find((each) => each.includes('docker build')) ?? '';
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, found]) => found === language)
    .map(([, , block = '']) => block);
}
