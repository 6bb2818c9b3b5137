import { expect, test } from 'vitest';
import { connectRun } from '../driver/connect-run.ts';
import { runChecks } from '../engine/run-checks.ts';
import { uploadIsIdempotent } from '../../suites/access/upload-is-idempotent.ts';
import { bindReference } from './bind-reference.ts';

test('a platform that waits longer than the node keeps silent is asked for more time, and not blamed', async () => {
  const { binding, close } = await bindReference({ profile: 'national-2021', seed: 'silence' });
  try {
    const platform = { ...binding.platform, nodeSilenceMs: 200 };
    const run = await connectRun({ ...binding, platform });
    const [result] = await runChecks([uploadIsIdempotent], { ...run, concurrency: 1 });
    await run.close();
    expect(result?.verdict).toMatchObject({
      kind: 'inconclusive',
      needs: { en: expect.stringContaining('silent for 0.2 s; set platform.nodeSilenceSeconds') as unknown },
    });
  } finally {
    await close();
  }
});
