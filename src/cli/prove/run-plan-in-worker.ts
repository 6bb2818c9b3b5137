import { parentPort } from 'node:worker_threads';
import { runPlan, type ProofPlan } from './run-plan.ts';

/** The thread of one lane: runs each plan that it is sent, and sends back what came of it. */
parentPort?.on('message', ({ plan, seed }: { plan: ProofPlan; seed: string }) => {
  // A rejection ends the thread, and its lane passes the error on.
  void runPlan(plan, seed).then((run) => parentPort?.postMessage(run));
});
