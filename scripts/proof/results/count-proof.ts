import { faults } from '../../../mocks/faults/index.ts';
import { concludeProof, type Proof, type ProofRun } from '../../../src/cli/prove/proof.ts';
import { text } from '../../../src/engine/text.ts';
import { allChecks } from '../../../suites/index.ts';
import type { Measured } from './measured.ts';
import type { ProofResult } from './results.ts';

export interface ProofCounts extends Omit<ProofResult, keyof Measured> {
  /** Whether every fault met every check; without it, a sample of them. */
  readonly isWhole: boolean;
  /** Faults of this commit that no piece ran. */
  readonly notRun: readonly string[];
}

type Row = Proof['matrix'][number];

function runOf({ platform, fault, profile, verdicts }: Row): ProofRun {
  // A row keeps the kinds alone, and nothing is counted by words.
  const results = Object.entries(verdicts).map(([id, kind]) => ({ id, kind, said: text(kind, kind) }));
  return { platform, fault, profile, results };
}

/** Puts the pieces of a proof together and concludes again; a row that stands in several is taken from the last. */
export function countProof(pieces: readonly Pick<Proof, 'matrix'>[]): ProofCounts {
  const rows = new Map(
    pieces.flatMap(({ matrix }) =>
      matrix.map((row) => [`${row.platform} ${String(row.fault)} ${row.profile}`, row] as const),
    ),
  );
  const all = [...rows.values()];
  const faulty = all.filter(({ fault }) => fault !== null);
  const { caught, falseAlarms, unprovenMust } = concludeProof(all.map(runOf), faults, allChecks);
  const honest = (platform: Row['platform']): number =>
    all.filter((row) => row.fault === null && row.platform === platform).length;
  const trials = faulty.reduce((sum, { verdicts }) => sum + Object.keys(verdicts).length, 0);
  return {
    isWhole: faulty.length > 0 && trials === faulty.length * allChecks.length,
    notRun: faults.map(({ id }) => id).filter((id) => !faulty.some(({ fault }) => fault === id)),
    ...{ faults: faulty.length, caught, falseAlarms, unprovenMust: unprovenMust.length },
    ...{ checks: allChecks.length, trials },
    honest: { reference: honest('reference'), twin: honest('twin'), leanTwin: honest('lean-twin') },
  };
}
