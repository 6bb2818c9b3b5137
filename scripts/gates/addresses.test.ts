import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findAddresses } from './addresses.ts';
import { openRepository } from './repository.ts';
import { scratchRepository } from './scratch-repository.ts';

// Spelt in parts, or this file would be a finding itself.
test.each([
  ['registry', 'npmjs', 'org'],
  ['pypi', 'org'],
  ['repo1', 'maven', 'org'],
  ['deb', 'debian', 'org'],
  ['mirrors', 'example', 'com'],
])('finds %s.%s', (...parts) => {
  const findings = findAddresses(
    scratchRepository({ 'a.md': `one\nsee https://${parts.join('.')}/x\n` }),
    [],
  );
  expect(findings).toEqual([
    expect.stringContaining(
      `a.md:2 holds the address of a package registry ("${parts.slice(0, 2).join('.')}`,
    ),
  ]);
});

test.each([['', 'home', 'someone', 'work'].join('/'), ['', 'Users', 'someone', 'x'].join('/')])(
  'finds the path %s',
  (place) => {
    expect(findAddresses(scratchRepository({ 'a.ts': `const a = '${place}';\n` }), [])).toHaveLength(1);
  },
);

test('finds a registry that only this machine knows', () => {
  expect(
    findAddresses(scratchRepository({ 'a.md': 'from packages.invalid:8081' }), ['packages.invalid']),
  ).toEqual(['a.md:1 holds the address of a package registry ("packages.invalid").']);
});

test('finds the folder of the checkout itself', () => {
  const { root } = scratchRepository({});
  writeFileSync(path.join(root, 'a.ts'), `const a = '${root}/b';\n`);
  expect(findAddresses(openRepository(root), [])).toEqual([expect.stringContaining('a.ts:1 holds a path')]);
});

test('finds a lock file that says where packages came from', () => {
  const lock = '{ "resolved": "https://packages.invalid/a.tgz" }';
  expect(findAddresses(scratchRepository({ 'package-lock.json': lock }), [])).toEqual([
    expect.stringContaining('omit-lockfile-registry-resolved=true'),
  ]);
});
