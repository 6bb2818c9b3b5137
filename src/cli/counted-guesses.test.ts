import { expect, test } from 'vitest';
import { mutations } from '../../suites/access/mutations/table.ts';
import { allChecks } from '../../suites/index.ts';
import { listProfiles } from '../contract/list-profiles.ts';
import { loadContract } from '../contract/load-contract.ts';
import type { ProfileItem } from '../contract/profile.ts';
import { connectRun } from '../driver/connect-run.ts';
import type { CheckCase } from '../engine/check.ts';
import { runChecks } from '../engine/run-checks.ts';
import { bindReference } from './bind-reference.ts';

const isVerified = ({ method }: ProfileItem) => method === 'verification';
const verifying = listProfiles()
  .map(({ id }) => id)
  .filter((id) => loadContract(id).profile.items.some(isVerified));

/** Checks that verify, and those that claim what is wrong because they have to. */
const verifies = [
  'access.existence-is-not-disclosed',
  'access.item-is-reachable-only-by-its-declared-method',
  'access.node-signature-is-verified',
  'access.wrong-secret-is-refused',
  'authorization.licences-hold-over-time',
  'authorization.purpose-must-be-financing',
  'authorization.scope-is-respected',
  'authorization.verification-needs-a-licence',
  'desensitization.bands-hold',
  'desensitization.verification-resists-guessing',
  'desensitization.verification-returns-only-a-result',
];

/** The twin answers one wrong claim about an enterprise a day, and one wrong secret, which the contract leaves to it. */
test.each(verifying)(
  'under %s nothing is held against a platform that answers a single wrong guess a day',
  async (profile) => {
    const bound = await bindReference({ profile, seed: 'guesses', twin: 'full' });
    try {
      const ids = new Set([...Object.keys(mutations), ...verifies]);
      const items = loadContract(profile).profile.items.filter(isVerified);
      const ofItems = (id: string) => items.some((item) => id === item.id || id.startsWith(`${item.id}/`));
      const others = new Set(['verifyItem', 'real-name', 'sequences', 'enterprise']);
      const chosen = (id: string, cases: readonly CheckCase[]) =>
        ids.has(id) ? cases.filter((one) => others.has(one.id) || ofItems(one.id)) : [];
      const run = await connectRun(bound.binding, { chosen });
      const results = await runChecks(
        allChecks.filter(({ id }) => ids.has(id)),
        {
          context: run.context,
          open: run.open,
          concurrency: 8,
          choose: ({ id }, cases) => chosen(id, cases),
        },
      );
      await run.close();
      const asked = results.filter(({ cases }) => cases.length > 0);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(({ verdict }) => verdict.kind !== 'pass').map(({ id }) => id)).toEqual([]);
    } finally {
      await bound.close();
    }
  },
  60_000,
);
