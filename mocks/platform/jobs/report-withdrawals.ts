import type { PlatformContext } from '../platform-context.ts';
import { formatDate } from '../shanghai-time.ts';
import { eachInTurn } from './each-in-turn.ts';
import { rowVersion } from './row-version.ts';
import { uploadRows, type Report } from './upload-rows.ts';

/** Tells the node of every reported row that its provider has withdrawn since, under each id it went by. */
export async function reportWithdrawals(platform: PlatformContext): Promise<void> {
  const { profile, clock } = platform;
  const aggregated = profile.items.filter(({ method }) => method === 'aggregation');
  await eachInTurn(aggregated, async ({ id: item }) => {
    const batchId = `${item.replaceAll('.', '-')}-withdrawn-${formatDate(clock.now())}`;
    await uploadRows(platform, { item, batchId, reports: withdrawalsOf(platform, item) });
  });
}

function withdrawalsOf({ decisions, store }: PlatformContext, item: string): readonly Report[] {
  return store.records
    .withdrawnOf(item)
    .filter((row) => decisions.reporting.reportsWithdrawal(row))
    .flatMap((row) => {
      const version = rowVersion(row);
      return store.uploads
        .ofRecord(item, row.recordId)
        .filter(({ state, version: sent }) => state === 'sent' || (state === 'accepted' && sent !== version))
        .map(({ externalId }): Report => {
          const withdrawal = { externalSystemId: externalId, withdrawn: true } as const;
          return { recordId: row.recordId, version, row: withdrawal };
        });
    });
}
