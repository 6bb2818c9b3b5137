import { expect, test } from 'vitest';
import { licences } from './licences.ts';
import { scratchRepository } from './scratch-repository.ts';

const lockOf = (license: string, name = 'thing') =>
  scratchRepository({
    'package-lock.json': JSON.stringify({ packages: { '': {}, [`node_modules/${name}`]: { license } } }),
  });

test.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'])('accepts %s', (license) => {
  expect(licences.find(lockOf(license))).toEqual([]);
});

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'UNLICENSED', 'MPL-2.0'])('refuses %s', (license) => {
  expect(licences.find(lockOf(license))).toEqual([
    `thing is under ${license}, which is not among the compatible licences of scripts/gates/licences.ts.`,
  ]);
});

test('accepts MPL-2.0 where the reason is written down', () => {
  expect(licences.find(lockOf('MPL-2.0', 'lightningcss'))).toEqual([]);
});

test('refuses a package that states none', () => {
  const lock = JSON.stringify({ packages: { 'node_modules/thing': {} } });
  expect(licences.find(scratchRepository({ 'package-lock.json': lock }))).toEqual([
    'thing states no licence.',
  ]);
});

test('reads the older form of a manifest, with a list of licences', () => {
  const stating = (type: string) =>
    scratchRepository({
      'package-lock.json': JSON.stringify({ packages: { 'node_modules/thing': {} } }),
      'node_modules/thing/package.json': JSON.stringify({ licenses: [{ type, url: 'LICENSE' }] }),
    });
  expect(licences.find(stating('MIT'))).toEqual([]);
  expect(licences.find(stating('GPL-3.0-only'))).toHaveLength(1);
});
