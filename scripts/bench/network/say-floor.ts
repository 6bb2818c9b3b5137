import type { StepCost } from './messages.ts';
import { pairedLoads, spreadOf, type Loaded } from './paired-loads.ts';
import type { LoadProcess, ServerProcess } from './pinned-process.ts';
import { sayFigure } from './say-figure.ts';

/** Says what a request takes step by step beside raw node:http, and what share of raw it could reach at most. */
export async function sayFloor(
  load: LoadProcess,
  asked: {
    readonly what: string;
    readonly raw: ServerProcess;
    /** Answers the same without HTTP. */
    readonly socket: ServerProcess;
    readonly order: Loaded['order'];
    readonly steps: readonly StepCost[];
    readonly rounds: number;
    readonly connections: number;
  },
): Promise<void> {
  const { what, order, steps } = asked;
  const measured = await pairedLoads(
    load,
    [
      { name: 'raw', server: asked.raw, order },
      { name: 'socket', server: asked.socket, order },
    ],
    asked,
  );
  const [raw = 0, socket = 0] = measured.map(
    ({ perProcessorSecond }) => 1_000_000 / perProcessorSecond.median,
  );
  const least = steps.reduce((sum, { micros }) => sum + micros, socket);
  console.log(`\nWhat ${what} takes step by step, in microseconds of processor time`);
  for (const { name, micros } of [
    { name: 'raw node:http in all', micros: raw },
    { name: 'read and write on a socket, without HTTP', micros: socket },
    ...steps,
    { name: 'least that it can take: the socket and every step', micros: least },
  ]) {
    console.log(`  ${micros.toFixed(1).padStart(6)}  ${name}`);
  }
  sayFigure(`the most that ${what} could reach as a share of raw`, spreadOf([raw / least]), {});
}
