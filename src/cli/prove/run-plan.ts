import { connectRun } from '../../driver/connect-run.ts';
import type { CheckCase } from '../../engine/check.ts';
import { describeVerdict } from '../../engine/describe-verdict.ts';
import { runChecks } from '../../engine/run-checks.ts';
import type { SpawnPlatform } from '../../../mocks/reference/spawn-platform.ts';
import { allChecks } from '../../../suites/index.ts';
import { bindReference } from '../bind-reference.ts';
import { sampleCases } from './sample-cases.ts';
import type { ProofPlatform, ProofRun } from './proof.ts';

export interface ProofPlan {
  readonly platform: ProofPlatform;
  readonly fault: string | null;
  readonly profile: string;
  /** The checks that run over all their cases; absent for every check. The others run over a sample. */
  readonly whole?: ReadonlySet<string>;
  /** The checks that run at all; absent for every check. */
  readonly checks?: ReadonlySet<string>;
}

const twins = {
  reference: {},
  twin: { twin: 'full' },
  'lean-twin': { twin: 'lean' },
} as const satisfies Record<ProofPlatform, object>;

/** A sample of the cases needs fewer companies than all of them, and each company's rows travel through the feeds. */
const enoughForASample = 900;

/** Starts one reference platform with the planned fault and runs every planned check against it. */
export async function runPlan(
  { platform, fault, profile, whole, checks }: ProofPlan,
  { seed, spawn }: { readonly seed: string; readonly spawn?: SpawnPlatform },
): Promise<ProofRun> {
  const bound = await bindReference({
    profile,
    seed,
    ...twins[platform],
    ...(spawn === undefined ? {} : { spawn }),
    ...(fault === null ? {} : { fault }),
    ...(whole === undefined ? {} : { companies: enoughForASample }),
  });
  try {
    // A fault has to be caught by what every run asks, never by what a seed happens to draw.
    const chosen = (id: string, cases: readonly CheckCase[]): readonly CheckCase[] => {
      if (checks !== undefined && !checks.has(id)) return [];
      return whole === undefined || whole.has(id) ? cases : sampleCases(cases, `${String(fault)}/${id}`);
    };
    const run = await connectRun({ ...bound.binding, fuzz: { draws: 0 } }, { chosen });
    try {
      const asked = allChecks.filter(({ id }) => checks === undefined || checks.has(id));
      const results = await runChecks(asked, {
        context: run.context,
        open: run.open,
        concurrency: 4,
        choose: ({ id }, cases) => chosen(id, cases),
      });
      const told = results.map(({ id, verdict }) => {
        return { id, kind: verdict.kind, said: describeVerdict(verdict) };
      });
      return { platform, fault, profile, results: told };
    } finally {
      await run.close();
    }
  } finally {
    await bound.close();
  }
}
