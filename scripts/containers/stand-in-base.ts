import {
  chownSync,
  cpSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { NoEngine } from './no-engine.ts';
import { runProgram } from './run-program.ts';
import { unpackPackages } from './unpack-packages.ts';

/** What of Debian the official image of Node has and the Dockerfile needs. */
const packages = ['base-files', 'bash', 'coreutils', 'dash', 'findutils', 'grep', 'sed', 'libstdc++6'];
const folders = [
  'usr/bin',
  'usr/sbin',
  'usr/lib',
  'usr/lib64',
  'usr/local/bin',
  'usr/local/etc',
  'home/node',
];
const unread = ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'usr/share/info'];
const certificates = 'etc/ssl/certs/ca-certificates.crt';
const importScript = `set -o pipefail
root=$1 name=$2; shift 2
tar -C "$root" "$@" -c . | docker import -c 'CMD ["node"]' \\
  -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' - "$name"`;

/**
 * Imports an image in the place of the official one of Node, which a machine without a registry cannot pull: the
 * same Debian packages, this Node, the machine's npm and the way in which that npm reaches its registry.
 */
export function importStandInBase(
  name: string,
  { scratch, env }: { readonly scratch: string; readonly env: NodeJS.ProcessEnv },
): void {
  const root = path.join(scratch, 'base');
  for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true });
  for (const link of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${link}`, path.join(root, link));
  unpackPackages(packages, root, { onTop: false });

  copyFileSync(process.execPath, path.join(root, 'usr/local/bin/node'));
  cpSync(npmFolder(), path.join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', path.join(root, 'usr/local/bin/npm'));

  const users = ['root:x:0:0::/root:/bin/bash', 'node:x:1000:1000::/home/node:/bin/bash', ''];
  writeFileSync(path.join(root, 'etc/passwd'), users.join('\n'));
  writeFileSync(path.join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n');
  chownSync(path.join(root, 'home/node'), 1000, 1000);
  writeFileSync(path.join(root, 'usr/local/etc/npmrc'), npmConfiguration(root));

  const without = unread.map((folder) => `--exclude=./${folder}`);
  const imported = runProgram('bash', ['-c', importScript, 'import', root, name, ...without], { env });
  if (imported.code !== 0) throw new NoEngine(`The base image cannot be imported: ${imported.all.trim()}`);
}

/** Registry and certificates of the machine's npm, for the npm of the image. */
function npmConfiguration(root: string): string {
  const lines = [`registry=${npm('config', 'get', 'registry')}`];
  const told = npm('config', 'get', 'cafile');
  const file = existsSync(told) ? told : process.env['NODE_EXTRA_CA_CERTS'];
  if (file !== undefined && existsSync(file)) {
    mkdirSync(path.dirname(path.join(root, certificates)), { recursive: true });
    copyFileSync(file, path.join(root, certificates));
    lines.push(`cafile=/${certificates}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The npm that runs us, or the one that a shell would find. */
function npmFolder(): string {
  const program = process.env['npm_execpath'] ?? runProgram('bash', ['-c', 'command -v npm']).out.trim();
  const folder = existsSync(program) ? path.resolve(realpathSync(program), '../..') : '';
  if (existsSync(path.join(folder, 'bin/npm-cli.js'))) return folder;
  throw new NoEngine('This machine has no npm to put beside Node.');
}

function npm(...args: string[]): string {
  return runProgram('npm', args).out.trim();
}
