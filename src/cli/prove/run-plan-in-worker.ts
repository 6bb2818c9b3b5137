import { parentPort } from 'node:worker_threads';
import { openPlatformHost } from '../../../mocks/reference/platform-host.ts';
import { runPlan, type ProofPlan } from './run-plan.ts';

/** What a lane is sent. */
export interface LaneOrder {
  readonly plan: ProofPlan;
  readonly seed: string;
  /** Whether the plan's platform is a process of its own; otherwise it starts in the one that the lane keeps. */
  readonly cold: boolean;
}

const host = openPlatformHost();

async function obey({ plan, seed, cold }: LaneOrder): Promise<void> {
  parentPort?.postMessage(await runPlan(plan, { seed, ...(cold ? {} : { spawn: host.start }) }));
}

/** The thread of one lane: runs each plan that it is sent, sends back what came of it, and ends when it is told. */
parentPort?.on('message', (order: LaneOrder | 'end') => {
  // A rejection ends the thread, and its lane passes the error on.
  if (order !== 'end') void obey(order);
  else void host.close().then(() => parentPort?.close());
});
