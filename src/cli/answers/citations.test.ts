import { expect, test } from 'vitest';
import { bindsUnder, requirements } from '../../../fixtures/tables/requirements.ts';
import { allChecks } from '../../../suites/index.ts';
import { listProfiles } from '../../contract/list-profiles.ts';
import { loadContract } from '../../contract/load-contract.ts';
import type { Profile, ProfileItem } from '../../contract/profile.ts';
import type { ProbeContext } from '../../driver/probe-context.ts';

/** Enough of a context to list the cases of any check. */
function rulesOf(profile: Profile): ProbeContext {
  const rules = {
    profile,
    contract: loadContract(profile.id).api('local-platform'),
    items: (fits: (one: ProfileItem) => boolean) => profile.items.filter(fits),
    platform: { binding: { institutions: { assessed: { algorithm: 'SM2-SM3' } } } },
    network: { speaksTls: true },
    log: {},
  };
  return rules as unknown as ProbeContext;
}

const profiles = listProfiles().filter(({ items }) => items.length > 0);

test.each(allChecks.map((check) => [check.id, check] as const))(
  '%s cites nothing that it can never be asked about',
  (_, check) => {
    const runsUnder = profiles.filter((profile) => check.cases(rulesOf(profile)).length > 0);
    const idle = requirements.filter(
      (one) => check.requirements.includes(one.id) && !runsUnder.some(({ id }) => bindsUnder(one, id)),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  },
);
