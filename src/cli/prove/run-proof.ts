import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ProofRun } from './proof.ts';
import type { LaneOrder } from './run-plan-in-worker.ts';
import type { ProofPlan } from './run-plan.ts';

/** This file is `.ts` in the checkout and `.js` in the published package; so is the worker's beside it. */
const lane = new URL(`./run-plan-in-worker${extname(import.meta.url)}`, import.meta.url);

export interface RunProofOptions {
  readonly seed: string;
  /** How many plans run at a time. */
  readonly parallel: number;
  /** Whether every platform is a process of its own, started anew. */
  readonly cold?: boolean;
  onRun?(run: ProofRun): void;
}

/**
 * Runs the plans, `parallel` at a time, and gives their runs in the order of the plans. Each of the lanes is a
 * thread of its own: harness and mock network of one run keep a processor busy.
 */
export async function runProof(
  plans: readonly ProofPlan[],
  { seed, parallel, cold = false, onRun }: RunProofOptions,
): Promise<readonly ProofRun[]> {
  const runs = new Map<ProofPlan, ProofRun>();
  const queue = [...plans];
  const lanes = Array.from({ length: Math.min(parallel, plans.length) }, () => new Worker(lane));
  try {
    await Promise.all(
      lanes.map(async (worker) => {
        for (let plan = queue.shift(); plan; plan = queue.shift()) {
          worker.postMessage({ plan, seed, cold } satisfies LaneOrder);
          const [run] = (await once(worker, 'message')) as [ProofRun];
          runs.set(plan, run);
          onRun?.(run);
        }
        const ended = once(worker, 'exit');
        worker.postMessage('end');
        await ended;
      }),
    );
  } finally {
    await Promise.all(lanes.map((worker) => worker.terminate()));
  }
  return plans.flatMap((plan) => runs.get(plan) ?? []);
}
