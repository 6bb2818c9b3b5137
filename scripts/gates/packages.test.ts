import { expect, test } from 'vitest';
import { packages } from './packages.ts';
import { scratchRepository } from './scratch-repository.ts';

const manifest = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) });

test('accepts what is listed, by any path within it', () => {
  const repository = scratchRepository({
    'package.json': manifest('yaml', '@hono/node-server', 'vite'),
    'src/a.ts': "import { parse } from 'yaml';\nimport type { B } from '@hono/node-server/conninfo';\n",
    'src/a.test.ts': "import fc from 'fast-check';\n",
    'scripts/b.ts': "import ts from 'typescript';\nimport { readFileSync } from 'node:fs';\n",
  });
  expect(packages.find(repository)).toEqual([]);
});

test('accepts what users of one module bring themselves', () => {
  const repository = scratchRepository({
    'package.json': JSON.stringify({ peerDependencies: { testcontainers: '12' } }),
    'src/a.ts': "import { GenericContainer } from 'testcontainers';\n",
  });
  expect(packages.find(repository)).toEqual([]);
});

test('finds a package that users would lack, and one that they would have for nothing', () => {
  const repository = scratchRepository({
    'package.json': manifest('yaml'),
    'mocks/a.ts': "import type { Server } from 'hono/types';\n",
  });
  expect(packages.find(repository)).toEqual([
    'mocks/a.ts imports hono, which is not among the dependencies.',
    'Nothing imports yaml: take it out of the dependencies.',
  ]);
});
