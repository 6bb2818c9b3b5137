import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostAnswer, HostOrder } from './host-order.ts';
import { PlatformDidNotStart, type SpawnedPlatform, type SpawnPlatform } from './spawn-platform.ts';

/** A process that stays warm while platforms come and go in it, one at a time. */
export interface PlatformHost {
  /** Begins to load what a platform takes; without it the first one that is started does. */
  warm(): void;
  readonly start: SpawnPlatform;
  close(): Promise<void>;
}

const here = fileURLToPath(import.meta.url);
const program = fileURLToPath(new URL(`./platform-host-process${extname(here)}`, import.meta.url));

/** A platform that has not ended by then is ended with its process, and the next one gets a new process. */
const patienceMs = 5_000;

/**
 * Opens a host. Starting a platform in it costs a tenth of a process of its own, and what it answers is computed by
 * code that is compiled already; `prove --cold` does without, to show that the verdicts are the same.
 */
export function openPlatformHost(): PlatformHost {
  let warm: ChildProcess | undefined;

  function host(): ChildProcess {
    if (warm?.connected !== true) {
      warm = fork(program, [], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
    }
    return warm;
  }

  async function start(...[environment, twin]: Parameters<SpawnPlatform>): Promise<SpawnedPlatform> {
    const child = host();
    const answer = await tell(child, {
      order: 'start',
      environment,
      ...(twin === undefined ? {} : { twin }),
    });
    if (answer === undefined) throw new PlatformDidNotStart('its host ended');
    if (!('listening' in answer)) throw new PlatformDidNotStart('failed' in answer ? answer.failed : '');
    return {
      baseUrl: answer.listening,
      process: child,
      async close() {
        const overdue = setTimeout(() => child.kill('SIGKILL'), patienceMs);
        const stopped = await tell(child, { order: 'stop' });
        clearTimeout(overdue);
        // One that could not be closed may still be at work.
        if (stopped === undefined || 'failed' in stopped) child.kill('SIGKILL');
      },
    };
  }

  return {
    warm: () => void host(),
    start,
    async close() {
      if (warm?.connected !== true) return;
      const exited = once(warm, 'exit');
      warm.disconnect();
      await exited;
    },
  };
}

/** @returns `undefined` where the host ends before it answers */
async function tell(child: ChildProcess, order: HostOrder): Promise<HostAnswer | undefined> {
  if (!child.connected) return undefined;
  const over = new AbortController();
  const { signal } = over;
  child.send(order);
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([answer]) => answer as HostAnswer),
      once(child, 'exit', { signal }).then(() => undefined),
    ]);
  } finally {
    over.abort();
  }
}
