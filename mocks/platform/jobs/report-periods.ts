import type { ProfileItem } from '../../../src/contract/profile.ts';
import type { Period } from '../decisions/reporting.ts';
import type { PlatformContext } from '../platform-context.ts';
import { recordOfPeriod } from './record-of-period.ts';
import { rowVersion } from './row-version.ts';
import { uploadRows } from './upload-rows.ts';

/** Sends the monthly and half-yearly reports that have become due since the platform began, each once. */
export async function reportPeriods(platform: PlatformContext): Promise<void> {
  const failures: unknown[] = [];
  for (const item of platform.profile.items) {
    for (const { label } of periodsOpen(platform, item)) {
      const delivered = await reportPeriod(platform, item.id, label).then(
        () => true,
        (error: unknown) => {
          failures.push(error);
          return false;
        },
      );
      if (platform.decisions.reporting.isDone({ delivered })) {
        platform.store.uploads.setPeriodReported(item.id, label, platform.clock.now());
      }
    }
  }
  if (failures.length > 0) throw failures[0];
}

function periodsOpen({ decisions, store, clock }: PlatformContext, item: ProfileItem): readonly Period[] {
  if (item.method !== 'aggregation') return [];
  const span = { after: Number(store.state.get('began-at') ?? clock.now()), now: clock.now() };
  const reported = store.uploads.periodsReported(item.id);
  return duePeriods(decisions.reporting, item, span).filter(({ label }) => !reported.has(label));
}

function duePeriods(
  reporting: PlatformContext['decisions']['reporting'],
  { frequency }: ProfileItem,
  span: { readonly after: number; readonly now: number },
): readonly Period[] {
  if (frequency.kind === 'monthly') return reporting.monthsDue(span);
  return frequency.kind === 'half-yearly' ? reporting.halfYearsDue(span) : [];
}

/** All rows that are held of the item; what an earlier attempt already delivered is not sent again. */
async function reportPeriod(platform: PlatformContext, item: string, period: string): Promise<void> {
  const { decisions, store } = platform;
  const { reporting } = decisions;
  const reports = store.records
    .ofItem(item)
    .filter((row) => !row.withdrawn)
    .map((row) => ({
      recordId: row.recordId,
      version: rowVersion(row),
      row: {
        externalSystemId: reporting.externalIdOf({ item, recordId: row.recordId, period }),
        record: reporting.wireRecord(recordOfPeriod(row.record, period)),
      },
    }))
    .filter(({ row }) => store.uploads.find(row.externalSystemId)?.state !== 'accepted');
  await uploadRows(platform, { item, batchId: platform.manner.uploadId(item, period), reports });
}
