import { expect, test } from 'vitest';
import { mutations } from '../../suites/access/mutations/table.ts';
import { allChecks } from '../../suites/index.ts';
import { listProfiles } from '../contract/list-profiles.ts';
import { loadContract } from '../contract/load-contract.ts';
import { connectRun } from '../driver/connect-run.ts';
import type { CheckCase } from '../engine/check.ts';
import { runChecks } from '../engine/run-checks.ts';
import { bindReference } from './bind-reference.ts';

const verifying = listProfiles()
  .map(({ id }) => id)
  .filter((id) => loadContract(id).profile.items.some(({ method }) => method === 'verification'));

/** The twin answers eight wrong claims about an enterprise a day, which the contract leaves to it. */
test.each(verifying)(
  'under %s no valid verification of the whole table is a wrong guess',
  async (profile) => {
    const bound = await bindReference({ profile, seed: 'guesses', twin: 'full' });
    try {
      const ids = new Set(Object.keys(mutations));
      const chosen = (id: string, cases: readonly CheckCase[]) =>
        ids.has(id) ? cases.filter((one) => one.id === 'verifyItem') : [];
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
