import type { Level } from '../../engine/check.ts';
import type { Text } from '../../engine/text.ts';
import type { VerdictKind } from '../../engine/verdict.ts';

/** The platforms that come with Xinheng: the reference, and its twins, which are honest and differ. */
export type ProofPlatform = 'reference' | 'twin' | 'lean-twin';

/** All checks run once against one platform, honest or broken. */
export interface ProofRun {
  readonly platform: ProofPlatform;
  /** Null for the honest platform. */
  readonly fault: string | null;
  readonly profile: string;
  /** What each check said; evidence and traces of a hundred runs are not kept. */
  readonly results: readonly ProofVerdict[];
}

export interface ProofVerdict {
  /** Of the check. */
  readonly id: string;
  readonly kind: VerdictKind;
  /** The verdict in words. */
  readonly said: Text;
}

export interface ProvedFault {
  readonly id: string;
  readonly caughtBy: readonly string[];
  /** Checks that meet it by chance: neither missed when green, nor false alarms when red. */
  readonly mayFail?: readonly string[];
  /** Checks that may be `blocked` by it, since it takes their premise away; `all` where nobody can speak to it at all. */
  readonly blocks?: readonly string[] | 'all';
}

/** What `prove --json` prints. */
export interface Proof {
  readonly faults: number;
  /** Faults that every check named in `caughtBy` failed. */
  readonly caught: number;
  /** Checks that turned red without a fault of theirs, over all runs. */
  readonly falseAlarms: number;
  /** MUST checks that no caught fault turns red. */
  readonly unprovenMust: readonly string[];
  readonly missed: readonly {
    readonly fault: string;
    readonly check: string;
    readonly verdict: VerdictKind | 'not-run';
  }[];
  readonly alarms: readonly {
    readonly platform: ProofPlatform;
    readonly fault: string | null;
    readonly profile: string;
    readonly check: string;
    readonly verdict: VerdictKind;
    /** The verdict in words: an alarm that comes once in fifty runs is not had again for the asking. */
    readonly said: Text;
  }[];
  /** One row a run: the verdict of each check. */
  readonly matrix: readonly {
    readonly platform: ProofPlatform;
    readonly fault: string | null;
    readonly profile: string;
    readonly verdicts: Readonly<Record<string, VerdictKind>>;
  }[];
}

/** Verdicts that an honest platform may get. */
export const calm: ReadonlySet<VerdictKind> = new Set(['pass', 'not-applicable', 'attest']);

/**
 * Draws the conclusion from runs: a fault is caught when every check that must catch it says `fail`, or `warn`
 * where the document only says SHOULD (not `blocked`, not a harness error), and every other check stays calm.
 */
export function concludeProof(
  runs: readonly ProofRun[],
  faults: readonly ProvedFault[],
  checks: readonly { readonly id: string; readonly level: Level }[],
): Proof {
  const missed: Proof['missed'][number][] = [];
  const alarms: Proof['alarms'][number][] = [];
  const killed = new Set<string>();
  let caught = 0;
  for (const { platform, fault, profile, results } of runs) {
    const {
      caughtBy: expected = [],
      mayFail = [],
      blocks = [],
    } = faults.find(({ id }) => id === fault) ?? {};
    for (const { id, kind, said } of results) {
      const isForeseen =
        expected.includes(id) ||
        mayFail.includes(id) ||
        (kind === 'blocked' && (blocks === 'all' || blocks.includes(id)));
      if (!isForeseen && !calm.has(kind))
        alarms.push({ platform, fault, profile, check: id, verdict: kind, said });
    }
    if (fault === null) continue;
    const misses = expected.flatMap((check) => {
      const kind = results.find(({ id }) => id === check)?.kind ?? 'not-run';
      const level = checks.find(({ id }) => id === check)?.level;
      if (kind === 'fail' || (kind === 'warn' && level !== undefined && level !== 'must')) {
        killed.add(check);
        return [];
      }
      return [{ fault, check, verdict: kind }] as const;
    });
    missed.push(...misses);
    if (misses.length === 0 && expected.length > 0) caught += 1;
  }
  return {
    faults: faults.length,
    caught,
    falseAlarms: alarms.length,
    unprovenMust: checks.filter(({ id, level }) => level === 'must' && !killed.has(id)).map(({ id }) => id),
    missed,
    alarms,
    matrix: runs.map(({ platform, fault, profile, results }) => ({
      platform,
      fault,
      profile,
      verdicts: Object.fromEntries(results.map(({ id, kind }) => [id, kind])),
    })),
  };
}

/** Whether the proof holds: everything caught, nothing red without reason, every MUST killed once. */
export function proofHolds(proof: Proof): boolean {
  return proof.caught === proof.faults && proof.falseAlarms === 0 && proof.unprovenMust.length === 0;
}
