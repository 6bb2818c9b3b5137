import { isDeepStrictEqual } from 'node:util';
import { listProfiles } from '../../contract/list-profiles.ts';
import { loadContract } from '../../contract/load-contract.ts';
import type { Fault } from '../../../mocks/faults/define-fault.ts';
import { faults } from '../../../mocks/faults/index.ts';
import { allChecks } from '../../../suites/index.ts';
import { defaultProfile } from '../default-profile.ts';
import type { ProofPlan } from './run-plan.ts';
import { sampleChecks } from './sample-checks.ts';

/** What a proof is to cover. */
export interface ProofScope {
  /** Ids of faults; absent for all of them, and for the honest platforms too. */
  readonly fault?: readonly string[];
  /** Ids of profiles; absent for all of them. */
  readonly profile?: readonly string[];
  /** Whether checks run over all their cases even where a fault does not concern them. */
  readonly allCases?: true;
  /** Whether to run a sample of the checks that a fault does not concern. */
  readonly quick?: true;
}

/** With how many faults a quick proof tries each check that they do not concern. */
const triesOfACheck = 12;

/** What a fault names; whatever it blocks as all the rest does is asked no more of than what it does not concern. */
const boundTo = ({ caughtBy, mayFail = [], blocks = [] }: Fault): ReadonlySet<string> =>
  new Set<string>([...caughtBy, ...mayFail, ...(blocks === 'all' ? [] : blocks)]);

const profileOf = ({ profile = defaultProfile }: Fault): string => profile;

export function faultsOf({ fault, profile }: ProofScope): readonly Fault[] {
  return faults.filter(
    (one) => (profile?.includes(profileOf(one)) ?? true) && (fault?.includes(one.id) ?? true),
  );
}

/** The honest platforms first, which take longest, then each fault. */
export function planProof(scope: ProofScope): readonly ProofPlan[] {
  return [...planHonest(scope), ...planFaults(scope)];
}

/**
 * The honest platform runs everything under every profile, and so do its twins; a quick proof passes by the profiles
 * that repeat another, and asks of the lean twin a sample of the cases.
 */
function planHonest({ fault, profile, quick }: ProofScope): readonly ProofPlan[] {
  if (fault !== undefined) return [];
  const profiles = listProfiles()
    .map(({ id }) => id)
    .filter((id) => (profile?.includes(id) ?? true) && !(quick === true && repeatsItsParent(id)));
  const sampled = quick === true ? { whole: new Set<string>() } : {};
  return [
    ...profiles.map((id) => ({ platform: 'reference', fault: null, profile: id }) as const),
    ...profiles.map((id) => ({ platform: 'twin', fault: null, profile: id }) as const),
    ...profiles.map((id) => ({ platform: 'lean-twin', fault: null, profile: id, ...sampled }) as const),
  ];
}

/**
 * The checks that a fault is about run over all their cases, the others over a sample that differs by fault; of those
 * others a quick proof runs a few, again others for other faults.
 */
function planFaults(scope: ProofScope): readonly ProofPlan[] {
  const sampled = sampleChecks(
    allChecks,
    faults.map((fault) => ({ id: fault.id, bound: boundTo(fault) })),
    triesOfACheck,
  );
  return faultsOf(scope).map((fault) => {
    const bound = boundTo(fault);
    // What looks back on a whole run has something to look at only where the others ran.
    const looksBack = allChecks.every(({ id, phase }) => phase === 'last' || !bound.has(id));
    return {
      platform: 'reference',
      fault: fault.id,
      profile: profileOf(fault),
      ...(scope.quick === true && !looksBack
        ? { checks: new Set([...bound, ...(sampled.get(fault.id) ?? [])]) }
        : {}),
      ...(scope.allCases === true ? {} : { whole: bound }),
    };
  });
}

/** Whether a profile asks for just what the one asks that it inherits from. */
function repeatsItsParent(id: string): boolean {
  const { profile } = loadContract(id);
  if (profile.extends === undefined) return false;
  const parent = loadContract(profile.extends).profile;
  return isDeepStrictEqual([profile.items, profile.settings], [parent.items, parent.settings]);
}
