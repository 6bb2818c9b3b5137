import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { NoEngine } from './no-engine.ts';
import { runProgram } from './run-program.ts';

/**
 * Unpacks Debian packages with what they depend on into `folder`, from wherever the machine's apt is configured to
 * find packages, and installs nothing. `onTop` leaves out what the machine has; otherwise `folder` stands by itself.
 * Throws {@link NoEngine} where apt does not bring them.
 */
export function unpackPackages(
  names: readonly string[],
  folder: string,
  { onTop }: { readonly onTop: boolean },
): void {
  const archives = `${folder}.archives`;
  mkdirSync(path.join(archives, 'partial'), { recursive: true });
  const apt = (...args: string[]) =>
    runProgram('apt-get', ['-qq', '-o', 'Debug::NoLocking=1', ...args], {
      env: { ...process.env, LC_ALL: 'C' },
    });
  const download = () =>
    apt(
      ...['install', '--yes', '--download-only', '--no-install-recommends'],
      ...['-o', `Dir::Cache::archives=${archives}`],
      ...(onTop ? ['--reinstall'] : ['-o', 'Dir::State::status=/dev/null']),
      ...names,
    );
  // A list of packages that is too old names versions that are gone; most machines' lists are good.
  if (download().code !== 0) {
    apt('update');
    const again = download();
    if (again.code !== 0) throw new NoEngine(`apt brings no ${names.join(', ')}: ${again.all.trim()}`);
  }
  mkdirSync(folder, { recursive: true });
  for (const archive of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    const unpacked = runProgram('bash', [
      '-c',
      'set -o pipefail; dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink -C "$2"',
      'unpack',
      path.join(archives, archive),
      folder,
    ]);
    if (unpacked.code !== 0) throw new NoEngine(`${archive} cannot be unpacked: ${unpacked.all.trim()}`);
  }
}
