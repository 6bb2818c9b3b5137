import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A `xinheng mock` of its own, as a user starts it. */
export interface MockProcess {
  /** Where its provincial node answers. */
  readonly provincialNode: string;
  readonly admin: string;
  readonly adminToken: string;
  /** kill -9. */
  kill(): Promise<void>;
  /** SIGTERM. */
  close(): Promise<void>;
}

const commandLine = new URL('../../../src/cli/main.ts', import.meta.url).pathname;

/** Resolves when it answers; rejects with what it said where it ends before. */
export async function startMock(options: {
  readonly store: string;
  readonly seed: string;
}): Promise<MockProcess> {
  const child = spawn(
    process.execPath,
    [commandLine, 'mock', '--json', '--seed', options.seed, '--store', options.store],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'exit');
  const told = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    ended.then(() => undefined),
  ]);
  if (told === undefined) throw new Error(`xinheng mock ended with ${String(child.exitCode)}: ${said}`);
  const { addresses, adminToken } = JSON.parse(told) as {
    readonly addresses: { readonly provincialNode: string; readonly admin: string };
    readonly adminToken: string;
  };
  const end = async (signal: NodeJS.Signals) => {
    if (isOver(child)) return;
    child.kill(signal);
    await ended;
  };
  return {
    ...addresses,
    adminToken,
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
  };
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
