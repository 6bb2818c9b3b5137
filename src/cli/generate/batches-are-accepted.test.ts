import { expect, it } from 'vitest';
import { loadContract } from '../../contract/load-contract.ts';
import { createEncoder } from '../../generate/create-encoder.ts';
import { worldStart } from '../../../fixtures/world/index.ts';
import { PlatformCaller } from '../../../mocks/testing/platform-caller.ts';
import { createTestNetwork } from '../../../mocks/testing/test-network.ts';

const profile = 'national-2021';
const aggregated = loadContract(profile)
  .profile.items.filter(({ method }) => method === 'aggregation')
  .map(({ id }) => id);

interface Batch {
  readonly batchId: string;
  readonly rows: readonly unknown[];
}

function batchesOf(item: string, from: number, count: number): readonly Batch[] {
  const plan = {
    format: 'batch',
    events: 'none',
    seed: 'test',
    profile,
    items: [item],
    at: worldStart,
    from,
    count,
  } as const;
  const bytes = createEncoder({ ...plan, lang: 'zh', header: true }).encode(from, from + count);
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Batch);
}

it('writes batches of every aggregated item that the provincial node takes row by row', async () => {
  const platform = new PlatformCaller(createTestNetwork());
  const token = await platform.token(await platform.admit());
  let taken = 0;
  for (const item of aggregated) {
    const batches = batchesOf(item, 200, 600);
    expect(batches.length, item).toBeGreaterThan(0);
    for (const batch of batches) {
      const { code, plain } = await platform.call(`/api/upload/${item}`, batch, { token });
      expect([item, code]).toEqual([item, '0000']);
      expect(plain).toMatchObject({ accepted: batch.rows.length, rejected: 0 });
      taken += batch.rows.length;
    }
  }
  expect(taken).toBeGreaterThan(1_000);
});

it('begins a batch anew at each thousand companies, and after 500 rows', () => {
  const batches = batchesOf('registration.basic', 900, 1_300);
  expect(batches.map(({ batchId, rows }) => [batchId, rows.length])).toEqual([
    ['registration-basic-000000900-1', 100],
    ['registration-basic-000001000-1', 500],
    ['registration-basic-000001000-2', 500],
    ['registration-basic-000002000-1', 200],
  ]);
});
