import { connectRun } from '../../driver/connect-run.ts';
import { runChecks } from '../../engine/run-checks.ts';
import { allChecks } from '../../../suites/index.ts';
import { bindReference } from '../bind-reference.ts';
import { sampleCases } from './sample-cases.ts';
import type { ProofRun } from './proof.ts';

export interface ProofPlan {
  readonly fault: string | null;
  readonly profile: string;
  /** The checks that run over all their cases; absent for every check. The others run over a sample. */
  readonly whole?: ReadonlySet<string>;
}

/** Starts one reference platform with the planned fault and runs every check against it. */
async function runOnce({ fault, profile, whole }: ProofPlan, seed: string): Promise<ProofRun> {
  const bound = await bindReference({ profile, seed, ...(fault === null ? {} : { fault }) });
  try {
    const run = await connectRun(bound.binding);
    try {
      const results = await runChecks(allChecks, {
        context: run.context,
        open: run.open,
        concurrency: 4,
        choose: ({ id }, cases) =>
          whole === undefined || whole.has(id) ? cases : sampleCases(cases, `${String(fault)}/${id}`),
      });
      return { fault, profile, results: results.map(({ id, verdict }) => ({ id, verdict })) };
    } finally {
      await run.close();
    }
  } finally {
    await bound.close();
  }
}

/** Runs the plans, `parallel` at a time, and gives their runs in the order of the plans. */
export async function runProof(
  plans: readonly ProofPlan[],
  { seed, parallel, onRun }: { seed: string; parallel: number; onRun?: (run: ProofRun) => void },
): Promise<readonly ProofRun[]> {
  const runs = new Map<ProofPlan, ProofRun>();
  const queue = [...plans];
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (let plan = queue.shift(); plan; plan = queue.shift()) {
        const run = await runOnce(plan, seed);
        runs.set(plan, run);
        onRun?.(run);
      }
    }),
  );
  return plans.flatMap((plan) => runs.get(plan) ?? []);
}
