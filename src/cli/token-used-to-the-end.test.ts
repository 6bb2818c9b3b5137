import { expect, test } from 'vitest';
import { uploadIsIdempotent } from '../../suites/access/upload-is-idempotent.ts';
import { connectRun } from '../driver/connect-run.ts';
import { runChecks } from '../engine/run-checks.ts';
import { bindReference } from './bind-reference.ts';

/** Alone: among other checks, whose calls renew the token, its uploads rarely meet one that has expired. */
test('a platform that renews its token only when it is refused loses no row, and is not blamed for one', async () => {
  const fault = 'uses-its-token-to-the-end';
  const { binding, close } = await bindReference({ profile: 'national-2021', seed: 'xinheng', fault });
  try {
    const run = await connectRun(binding);
    const [result] = await runChecks([uploadIsIdempotent], { ...run, concurrency: 1 });
    await run.close();
    expect(result?.verdict).toEqual({ kind: 'pass' });
  } finally {
    await close();
  }
});
