import path from 'node:path';
import { specifiersOf } from './lint/import-graph.ts';
import type { Gate, Repository } from './repository.ts';

/** Where the product lives: what users install. */
const product = ['src/', 'mocks/', 'suites/', 'fixtures/', 'openapi/generated/'];
/** Dependencies that nothing imports, and why they are there. */
const unimported: Readonly<Record<string, string>> = {
  vite: 'vitest runs on it and leaves its version to us',
};

/** The product imports what `dependencies` and `peerDependencies` list, all of it and nothing else; tests may use `devDependencies`. */
export const packages: Gate = {
  name: 'the product imports its dependencies, all of them and nothing else',
  find(repository) {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(repository.read('package.json')) as {
      dependencies?: Record<string, string>;
      peerDependencies?: Record<string, string>;
    };
    const listed = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
    const imported = importedPackages(repository);
    const missing = [...imported].filter(([name]) => !listed.has(name));
    const idle = [...listed].filter((name) => !imported.has(name) && !(name in unimported));
    return [
      ...missing.map(([name, file]) => `${file} imports ${name}, which is not among the dependencies.`),
      ...idle.map((name) => `Nothing imports ${name}: take it out of the dependencies.`),
    ];
  },
};

/** Name of each package that the product imports, with a file that does. */
function importedPackages({ root, files }: Repository): ReadonlyMap<string, string> {
  const sources = files.filter(
    (file) =>
      product.some((folder) => file.startsWith(folder)) &&
      /\.[jt]s$/.test(file) &&
      !file.endsWith('.test.ts'),
  );
  return new Map(
    sources.flatMap((file) =>
      specifiersOf(path.join(root, file))
        .filter((specifier) => !/^(\.|node:)/.test(specifier))
        .map((specifier): [string, string] => [packageOf(specifier), file]),
    ),
  );
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
