import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** Packages under MIT that carry no text of it, or that the bundle holds without npm installing them. */
const holders: Readonly<Record<string, string>> = {
  '@headlessui/vue': 'Copyright (c) 2020 Tailwind Labs',
  '@replit/codemirror-css-color-picker': 'Copyright (c) Faris Masad',
  'unist-util-find-after': 'Copyright (c) Titus Wormer',
  'vue-demi': 'Copyright (c) Anthony Fu',
};

const reference = '@scalar/api-reference';

/** Where the browser bundle of Scalar lies in `node_modules`. */
export function scalarBundle(root: string): string {
  return path.join(root, 'node_modules', reference, 'dist/browser/standalone.js');
}

/**
 * The licences of everything inside Scalar's browser bundle, as its source map tells: equal texts once, below the
 * names of the packages that bear them. Throws where a package has no text and none is known here.
 */
export function bundledLicences(root: string): string {
  const names = new Map<string, string[]>();
  for (const name of bundledPackages(root)) {
    const text = licenceOf(root, name);
    names.set(text, [...(names.get(text) ?? []), name]);
  }
  const parts = [...names].map(([text, bearers]) => `${bearers.join('\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `standalone.js is the browser bundle of ${reference} ${versionOf(root)}, unchanged.\nIt holds these packages, each under the licence below its name.\n${rule}${parts.join(rule)}`;
}

function versionOf(root: string): string {
  const manifest = readFileSync(path.join(root, 'node_modules', reference, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function bundledPackages(root: string): readonly string[] {
  const { sources } = JSON.parse(readFileSync(`${scalarBundle(root)}.map`, 'utf8')) as { sources: string[] };
  // Scalar's own packages stand in the map by their folder: ../../../helpers/dist/…
  const names = sources.map(
    (source) =>
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ??
      ownPackage(root, /(?:\.\.\/)+([a-z-]+)\//.exec(source)?.[1]),
  );
  return [...new Set(names)].sort();
}

function ownPackage(root: string, folder: string | undefined): string {
  const isPackage = folder !== undefined && existsSync(path.join(root, 'node_modules/@scalar', folder));
  return isPackage ? `@scalar/${folder}` : reference;
}

function licenceOf(root: string, name: string): string {
  const places = [
    path.join(root, 'node_modules'),
    path.join(root, 'node_modules', reference, 'node_modules'),
  ];
  for (const place of places) {
    const folder = path.join(place, name);
    const file = existsSync(folder)
      ? readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
      : undefined;
    if (file !== undefined) return tidy(readFileSync(path.join(folder, file), 'utf8'));
  }
  if (name.startsWith('@scalar/')) return `MIT License\n\nCopyright (c) 2023-present Scalar\n\n${mit}`;
  const holder = holders[name];
  if (holder !== undefined) return `MIT License\n\n${holder}\n\n${mit}`;
  throw new Error(`${name} is in the bundle and has no licence text: find it, and add it to this file.`);
}

function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
