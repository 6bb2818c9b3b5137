import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onCore, serverCore } from './pinned-process.ts';

/** A program that was started and has answered. */
export interface Answering {
  readonly child: ChildProcess;
  /** From its start to the end of its first answer, in milliseconds. */
  readonly milliseconds: number;
  /** Processor time that it took until then, in milliseconds; undefined where there is no /proc. */
  readonly processorMilliseconds: number | undefined;
}

/** Where to ask what: the bytes of a whole request. */
export interface Question {
  readonly port: number;
  readonly request: Buffer;
}

/** Starts a program on the server's core and asks it until it answers with status 200. */
export async function startAndAsk(command: readonly string[], ask: Question): Promise<Answering> {
  const [program, rest] = onCore(serverCore, command);
  const began = performance.now();
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  while (!(await answers(ask))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended by itself.`);
    if (performance.now() - began > 120_000) {
      await endProcess(child);
      throw new Error(`${command.join(' ')} does not answer.`);
    }
    await wait(2);
  }
  const milliseconds = performance.now() - began;
  return { child, milliseconds, processorMilliseconds: processorTime(child.pid ?? 0) };
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** Resident memory now and at its highest, in MiB; undefined where there is no /proc. */
export function residentMemory(pid: number): { readonly now: number; readonly highest: number } | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const status = readFileSync(file, 'utf8');
  const kibibytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
  return { now: kibibytes('VmRSS') / 1024, highest: kibibytes('VmHWM') / 1024 };
}

/** Processor time so far in milliseconds; undefined where there is no /proc. */
export function processorTime(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  // In clock ticks of ten milliseconds: user and system time.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Whether the answer to whole bytes of a request begins with status 200; false while nobody listens. */
function answers({ port, request }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(request));
    socket.once('data', (answer) => {
      resolve(answer.toString('latin1', 0, 12) === 'HTTP/1.1 200');
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}
