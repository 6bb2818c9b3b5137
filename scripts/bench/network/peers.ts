import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { profileId } from './bench-world.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'node_modules/.cache/xinheng-bench/peers');
/** Compared with, and no dependencies of ours. */
const versions = { '@stoplight/prism-cli': '5.16.0', '@mockoon/cli': '9.9.0' } as const;

/** Another mock server of the same specification. */
export interface Peer {
  readonly name: string;
  command(port: number): readonly string[];
}

/** Installs the peers into a cache folder; undefined, with the reason said, where they cannot be had. */
export function installPeers(): readonly Peer[] | undefined {
  const bin = (name: string): string => path.join(folder, 'node_modules/.bin', name);
  if (!existsSync(bin('prism')) || !existsSync(bin('mockoon-cli'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const names = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    const { status } = spawnSync('npm', ['install', ...options, ...names], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) return undefined;
  }
  const document = path.join(root, 'openapi/generated', profileId, 'data-provider.json');
  return [
    {
      name: `prism ${versions['@stoplight/prism-cli']}`,
      command: (port) => [
        process.execPath,
        bin('prism'),
        'mock',
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        document,
      ],
    },
    {
      name: `mockoon ${versions['@mockoon/cli']}`,
      command: (port) => [
        process.execPath,
        bin('mockoon-cli'),
        'start',
        '--data',
        document,
        '--port',
        String(port),
        '--disable-log-to-file',
      ],
    },
  ];
}
