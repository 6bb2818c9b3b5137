import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from './page.ts';
import { PagesError } from './pages-error.ts';

/** Beside this file in the published package, among the development dependencies in the checkout. */
const places = [
  './scalar/standalone.js',
  '../../node_modules/@scalar/api-reference/dist/browser/standalone.js',
];

/** What the API pages are drawn with, and its licences; reading them throws a PagesError where they are not there. */
export const scalarPages: readonly Page[] = [
  {
    path: 'scalar/standalone.js',
    mediaType: 'text/javascript; charset=utf-8',
    content: async () => readFile(findBundle()),
  },
  {
    path: 'scalar/LICENSES.txt',
    mediaType: 'text/plain; charset=utf-8',
    content: () => readFile(new URL('./scalar/LICENSES.txt', import.meta.url)),
  },
];

function findBundle(): string {
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find((each) => existsSync(each));
  if (file !== undefined) return file;
  throw new PagesError(
    'pages-incomplete',
    'What the API pages are drawn with is not installed.',
    'Run "npm ci" in a checkout; in a package, install xinheng again.',
  );
}
