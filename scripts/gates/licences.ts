import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Gate, Repository } from './repository.ts';

/** Licences whose packages an Apache-2.0 work may use and ship. */
const compatible = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);
/** Packages whose licence asks for something; the reason why the product gives it. */
const accepted: readonly { readonly package: RegExp; readonly licence: string; readonly because: string }[] =
  [
    {
      package: /^lightningcss(-.*)?$/,
      licence: 'MPL-2.0',
      because: 'vite installs it unmodified beside the product; its own files stay under their licence',
    },
    {
      package: /^axe-core$/,
      licence: 'MPL-2.0',
      because: 'tests of the console load it into a browser; nothing of it is shipped',
    },
  ];

interface LockedPackage {
  readonly link?: boolean;
  readonly license?: string;
}

/** Every package of the lock file, for all machines and for development too, has a compatible licence. */
export const licences: Gate = {
  name: 'licences of all packages are compatible with Apache-2.0',
  find(repository) {
    const lock = JSON.parse(repository.read('package-lock.json')) as {
      packages: Record<string, LockedPackage>;
    };
    return Object.entries(lock.packages)
      .filter(([place, { link }]) => place !== '' && link !== true)
      .flatMap(([place, locked]) => findInPackage(place, locked, repository));
  },
};

function findInPackage(place: string, locked: LockedPackage, repository: Repository): string[] {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = locked.license ?? statedLicence(path.join(repository.root, place, 'package.json'));
  if (licence === undefined) return [`${name} states no licence.`];
  if (isCompatible(licence)) return [];
  if (accepted.some((each) => each.package.test(name) && each.licence === licence)) return [];
  return [
    `${name} is under ${licence}, which is not among the compatible licences of scripts/gates/licences.ts.`,
  ];
}

/** Reads the SPDX expressions that packages use: names joined by OR, or by AND, in brackets or without. */
function isCompatible(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((either) => either.split(' AND ').every((id) => compatible.has(id.trim())));
}

/** As a manifest says it today, or in the older form with one entry a licence, each of which may be chosen. */
function statedLicence(manifest: string): string | undefined {
  if (!existsSync(manifest)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    license?: unknown;
    licenses?: unknown;
  };
  if (typeof license === 'string') return license;
  if (!Array.isArray(licenses) || licenses.length === 0) return undefined;
  return licenses.map((each: { type?: unknown }) => String(each.type)).join(' OR ');
}
