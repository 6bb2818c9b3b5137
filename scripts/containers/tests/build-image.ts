import { blocksOf } from './blocks-of.ts';
import { inBash } from './in-bash.ts';

/** Builds the image with the command of the documents, once for all tests. */
export async function setup(): Promise<void> {
  const [build = ''] = blocksOf('docs/network.md', 'bash');
  const command = build.split('\n').find((line) => line.startsWith('docker build')) ?? 'docker build';
  const flags = process.env['XINHENG_BUILD_FLAGS'] ?? '';
  const { code, all } = await inBash(command.replace('docker build', `docker build ${flags}`));
  if (code !== 0) throw new Error(`The image cannot be built.\n${all}`);
}
