import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from './run-program.ts';

/**
 * Copies the checkout's files into `folder`, builds and packs the product there, beside the Dockerfile, and gives
 * `folder` back. The checkout itself stays as it is, whatever else builds in it meanwhile.
 */
export function packProduct(root: string, folder: string): string {
  mkdirSync(folder);
  const tracked = runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  // A checkout without git, as from an archive, is copied as it is.
  const files = tracked.code === 0 ? tracked.out.split('\0').filter(Boolean) : readdirSync(root);
  for (const file of files.filter((name) => !/^(node_modules|dist|\.git)(\/|$)|\.tgz$/.test(name)))
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  linkFolder(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const packed = runProgram('npm', ['pack', '--silent'], { cwd: folder });
  if (packed.code !== 0) throw new Error(`The product cannot be packed.\n${packed.all}`);
  return folder;
}

/** The files of `from` as hard links, or as copies on another file system; the compiler takes no symbolic link. */
function linkFolder(from: string, to: string): void {
  if (runProgram('cp', ['-al', from, to]).code === 0) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}
