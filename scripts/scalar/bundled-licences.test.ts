import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledLicences } from './bundled-licences.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('the licences beside the pages are those of the bundle that is installed', () => {
  const written = readFileSync(path.join(root, 'src/pages/scalar/LICENSES.txt'), 'utf8');
  const same = written === bundledLicences(root);
  expect(same, 'Run "node scripts/scalar/write-licences.ts" and commit.').toBe(true);
  const lines = new Set(written.split('\n'));
  for (const name of ['@scalar/api-reference', '@scalar/helpers', 'vue', 'zod', 'vue-demi']) {
    expect([name, lines.has(name)]).toEqual([name, true]);
  }
});
