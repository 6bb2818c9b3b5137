import { execFileSync } from 'node:child_process';

/** A checkout's history, read with git. Paths count from `root`, which may lie inside a larger repository. */
export interface History {
  /** False for a folder that is no checkout, or has no commit yet. */
  readonly exists: boolean;
  /** Whether earlier commits were left out when the repository was cloned. */
  readonly shallow: boolean;
  /** The full id of a commit; undefined where the name means none. */
  commit(revision: string): string | undefined;
  /** Ids of the commits that changed files of these patterns, newest first, without those of merged branches. */
  commitsOf(patterns: readonly string[]): readonly string[];
  /** The file as it was at a commit; undefined where it was not. */
  read(commit: string, file: string): string | undefined;
  /** Names of the folders inside a folder, as it was at a commit. */
  foldersIn(commit: string, folder: string): readonly string[];
}

export function openHistory(root: string): History {
  const git = (...args: readonly string[]): string | undefined => {
    try {
      return execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return undefined;
    }
  };
  const lines = (text: string | undefined): readonly string[] =>
    (text ?? '').split('\n').filter((line) => line !== '');
  const commit = (revision: string) =>
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)?.trim();
  return {
    exists: commit('HEAD') !== undefined,
    shallow: git('rev-parse', '--is-shallow-repository')?.trim() === 'true',
    commit,
    commitsOf: (patterns) => lines(git('log', '--first-parent', '--format=%H', '--', ...patterns)),
    read: (id, file) => git('show', `${id}:./${file}`),
    foldersIn: (id, folder) => lines(git('ls-tree', '-d', '--name-only', `${id}:./${folder}`)),
  };
}
