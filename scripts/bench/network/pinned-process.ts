import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type {
  LoadOrder,
  LoadResult,
  Role,
  ServerQuestion,
  ServerWord,
  StepCost,
  StepsOf,
} from './messages.ts';

/** Whether processes can be told which core to run on: `taskset` is there, and a second core. */
export const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' }).status === 0;

export const serverCore = 0;
export const loadCore = 1;

/** A command line that runs on one core where that can be told. */
export function onCore(core: number, command: readonly string[]): readonly [string, readonly string[]] {
  const [program = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...command] : command;
  return [program, rest];
}

function startOn(core: number, file: string, args: readonly string[]): ChildProcess {
  const [program, rest] = onCore(core, [
    process.execPath,
    ...process.execArgv,
    path.join(import.meta.dirname, file),
    ...args,
  ]);
  return spawn(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
}

/** A server on its core. */
export interface ServerProcess {
  readonly role: Role;
  readonly port: number;
  usage(): Promise<{ readonly micros: number; readonly rss: number }>;
  /** How long the SM2 operations of so many sealed inquiries take there. */
  sm2(count: number): Promise<{ readonly seconds: number; readonly micros: number }>;
  /** What each step takes there. */
  steps(of: StepsOf): Promise<readonly StepCost[]>;
  end(): Promise<void>;
}

/** Starts a server of a role; `about` is what the role wants to know, as `serve.ts` says. */
export async function startServer(role: Role, about?: unknown): Promise<ServerProcess> {
  const child = startOn(serverCore, 'serve.ts', [role]);
  // Each word is listened for beside the end.
  child.setMaxListeners(0);
  const hear = async (): Promise<ServerWord> => {
    const heard = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`The server "${role}" ended by itself.`))),
    ]);
    return heard[0] as ServerWord;
  };
  const ask = (question: ServerQuestion): Promise<ServerWord> => {
    const answer = hear();
    child.send(question);
    return answer;
  };
  child.send({ about });
  const first = await hear();
  if (first.say !== 'listening') throw new Error(`The server "${role}" does not listen.`);
  return {
    role,
    port: first.port,
    async usage() {
      const word = await ask({ ask: 'cpu' });
      if (word.say !== 'cpu') throw new Error(`The server "${role}" did not say what it used.`);
      return word;
    },
    async sm2(count) {
      const word = await ask({ ask: 'sm2', count });
      if (word.say !== 'sm2') throw new Error(`The server "${role}" did not say how long SM2 took.`);
      return word;
    },
    async steps(of) {
      const word = await ask({ ask: 'steps', of });
      if (word.say !== 'steps') throw new Error(`The server "${role}" did not say what its steps take.`);
      return word.steps;
    },
    async end() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

/** The load generator on its core. */
export interface LoadProcess {
  send(order: LoadOrder): Promise<LoadResult>;
  end(): Promise<void>;
}

export function startLoad(): LoadProcess {
  const child = startOn(loadCore, 'generate-load.ts', []);
  return {
    async send(order) {
      const answer = once(child, 'message');
      child.send(order);
      const result = (await answer)[0] as LoadResult;
      return result;
    },
    async end() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
