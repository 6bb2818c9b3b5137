import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Where and when something was measured, and by which command. */
export interface Measured {
  readonly command: string;
  /** Of the checkout, with `+` where files differed from it. */
  readonly commit: string;
  /** Day, UTC. */
  readonly date: string;
  /** Processors and Node. */
  readonly machine: string;
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();

/** What was measured just now, in this checkout, on this machine. */
export function measuredNow(command: string): Measured {
  const processors = cpus();
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+';
  return {
    command,
    commit: `${git('rev-parse', '--short=10', 'HEAD')}${changed}`,
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? '?'}, Node ${process.versions.node}`,
  };
}
