import type { ProfileItem } from '../../../src/contract/profile.ts';
import type { PlatformContext } from '../platform-context.ts';
import { formatDate, formatTime } from '../shanghai-time.ts';
import type { HeldRecord } from '../store/record-store.ts';
import { rowVersion } from './row-version.ts';
import { uploadRows, type Report } from './upload-rows.ts';

/** Reports every decision that is new or corrected, with the last second by which it had to be reported. */
export async function reportDecisions(platform: PlatformContext): Promise<void> {
  const { profile, store, clock } = platform;
  for (const item of profile.items) {
    if (item.method !== 'aggregation' || item.frequency.kind !== 'working-days') continue;
    const reports = store.records.ofItem(item.id).flatMap((row) => reportOf(platform, item, row));
    const batchId = `${item.id.replaceAll('.', '-')}-${formatDate(clock.now())}`;
    await uploadRows(platform, { item: item.id, batchId, reports });
  }
}

function reportOf(platform: PlatformContext, item: ProfileItem, row: HeldRecord): readonly Report[] {
  const { decisions, store, clock } = platform;
  if (row.withdrawn) return [];
  const { reporting } = decisions;
  const externalId = reporting.externalIdOf(row);
  const version = rowVersion(row);
  const known = store.uploads.find(externalId);
  if (known?.version === version && !isUnfinished(known.state, reporting.resendsUncorrected())) return [];
  const deadline = deadlineOf(platform, item, row);
  if (!reporting.isSentNow({ deadline, now: clock.now() })) return [];
  const dueAt = deadline === undefined ? {} : { dueAt: formatTime(deadline) };
  const record = reporting.wireRecord(row.record);
  return [{ recordId: row.recordId, version, row: { externalSystemId: externalId, ...dueAt, record } }];
}

function isUnfinished(state: 'sent' | 'accepted' | 'rejected', resendsUncorrected: boolean): boolean {
  return state === 'sent' || (state === 'rejected' && resendsUncorrected);
}

/** Undefined where the announced calendar ends before the deadline: then none is stated. */
function deadlineOf({ decisions }: PlatformContext, item: ProfileItem, row: HeldRecord): number | undefined {
  const decidedOn = row.record['decidedOn'];
  const { days } = item.frequency;
  if (typeof decidedOn !== 'string' || days === undefined) return undefined;
  return decisions.reporting.deadlineOf(decidedOn, days, decisions.reporting);
}
