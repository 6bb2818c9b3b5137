import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files that people commit, by their path from the root with `/` between folders. */
export interface Repository {
  readonly root: string;
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

/** What a gate looks for; it answers with a sentence per finding, or with nothing. */
export interface Gate {
  readonly name: string;
  find(repository: Repository): readonly string[];
}

const notCommitted = new Set(['.git', 'node_modules', 'dist', 'coverage', '.xinheng', 'xinheng-report']);

/** Opens the checkout at `root`; outside a git checkout every file counts but those of the usual build folders. */
export function openRepository(root: string): Repository {
  const files = (isCheckout(root) ? listWithGit(root) : walk(root, '')).toSorted();
  return { root, files, read: (file) => readFileSync(path.join(root, file), 'utf8') };
}

function isCheckout(root: string): boolean {
  return existsSync(path.join(root, '.git'));
}

function listWithGit(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed
    .split('\0')
    .filter((file) => file !== '' && statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());
}

function walk(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notCommitted.has(name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? walk(root, file) : [file];
    });
}
