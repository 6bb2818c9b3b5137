import type { SpawnPlatform } from '../../../mocks/reference/spawn-platform.ts';
import { bindReference } from '../../../src/cli/bind-reference.ts';
import { connectRun } from '../../../src/driver/connect-run.ts';
import { runCheck } from '../../../src/engine/run-check.ts';
import type { CheckId } from '../../../suites/check-ids.ts';
import { allChecks } from '../../../suites/index.ts';
import { defaultProfile } from '../../../src/cli/default-profile.ts';

/** One race: how many took part, and how many were served where one may be. */
export interface Race {
  readonly racers: number;
  readonly served: number;
}

/** A check that races, and the defect with the narrowest gap that it has to meet. */
export interface RaceSubject {
  readonly check: CheckId;
  readonly fault: string;
  /** The races that the trace of a case tells of. */
  racesIn(trace: unknown): readonly Race[];
}

interface Answer {
  readonly status: number;
}

const raceOf = (answers: readonly Answer[]): Race => ({
  racers: answers.length,
  served: answers.filter(({ status }) => status >= 200 && status < 300).length,
});

export const raceSubjects: readonly RaceSubject[] = [
  {
    check: 'access.racing-nonce-wins-once',
    fault: 'checks-then-sets-the-nonce',
    // The trace of that check, as its file declares it.
    racesIn: (trace) => (trace as { races: readonly (readonly Answer[])[] }).races.map(raceOf),
  },
  {
    check: 'authorization.use-count-is-enforced',
    fault: 'counts-before-writing',
    racesIn: (trace) =>
      (trace as { rounds: readonly { asked: string; replies: readonly Answer[] }[] }).rounds
        .filter(({ asked }) => asked === 'at-once')
        .map(({ replies }) => raceOf(replies)),
  },
];

/** Runs the check once against a platform with the defect, and gives all races that it held. */
export async function raceOnce(
  { check, fault, racesIn }: RaceSubject,
  { seed, spawn }: { readonly seed: string; readonly spawn: SpawnPlatform },
): Promise<readonly Race[]> {
  const bound = await bindReference({ profile: defaultProfile, seed, fault, companies: 900, spawn });
  try {
    const chosen = allChecks.filter(({ id }) => id === check);
    const run = await connectRun({ ...bound.binding, fuzz: { draws: 0 } });
    try {
      const results = await Promise.all(
        chosen.map((one) => runCheck(one, { context: run.context, open: run.open })),
      );
      return results.flatMap(({ cases }) =>
        cases.flatMap(({ trace }) => (trace === null ? [] : racesIn(trace))),
      );
    } finally {
      await run.close();
    }
  } finally {
    await bound.close();
  }
}
