import type { PlatformContext } from '../platform-context.ts';
import { formatDate } from '../shanghai-time.ts';
import { rowVersion } from './row-version.ts';
import { uploadRows, type Report } from './upload-rows.ts';

/** Tells the node of every reported row that its provider has withdrawn since, under each id it went by. */
export async function reportWithdrawals(platform: PlatformContext): Promise<void> {
  const { decisions, profile, store, clock } = platform;
  for (const { id: item, method } of profile.items) {
    if (method !== 'aggregation') continue;
    const reports = store.records
      .ofItem(item)
      .filter((row) => row.withdrawn && decisions.reporting.reportsWithdrawal(row))
      .flatMap((row): readonly Report[] => {
        const version = rowVersion(row);
        return store.uploads
          .ofRecord(item, row.recordId)
          .filter(
            (upload) =>
              upload.state === 'sent' || (upload.state === 'accepted' && upload.version !== version),
          )
          .map(({ externalId }) => ({
            recordId: row.recordId,
            version,
            row: { externalSystemId: externalId, withdrawn: true },
          }));
      });
    const batchId = `${item.replaceAll('.', '-')}-withdrawn-${formatDate(clock.now())}`;
    await uploadRows(platform, { item, batchId, reports });
  }
}
