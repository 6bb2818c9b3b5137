import { expect, test } from 'vitest';
import { eachBatchRowHasItsOwnLicence } from '../../suites/authorization/each-batch-row-has-its-own-licence.ts';
import { connectRun } from '../driver/connect-run.ts';
import { runChecks } from '../engine/run-checks.ts';
import { bindReference } from './bind-reference.ts';

/** Of this world, whoever is next in the list for a row of that check has no credit grade, the first licensed item. */
test('a platform is not blamed for an enterprise of which there are no records', async () => {
  const { binding, close } = await bindReference({ profile: 'heihe-2022', seed: 'flakes-1001' });
  try {
    const run = await connectRun(binding);
    const [result] = await runChecks([eachBatchRowHasItsOwnLicence], { ...run, concurrency: 1 });
    await run.close();
    expect(result?.verdict).toEqual({ kind: 'pass' });
  } finally {
    await close();
  }
});
