import type { ProfileItem } from '../../../src/contract/profile.ts';
import type { PlatformContext } from '../platform-context.ts';
import { formatDate, formatTime } from '../shanghai-time.ts';
import type { HeldRecord } from '../store/record-store.ts';
import { eachInTurn } from './each-in-turn.ts';
import { rowVersion } from './row-version.ts';
import type { SettledItems } from './settled-items.ts';
import { uploadRows, type Report } from './upload-rows.ts';

/**
 * Reports every row that is new or corrected, of each aggregated item that is not reported by period; a decision
 * with the last second by which it had to be reported.
 */
export async function reportChanges(platform: PlatformContext, settled: SettledItems): Promise<void> {
  const { profile, store, clock } = platform;
  const today = formatDate(clock.now());
  await eachInTurn(
    profile.items.filter(isReportedAsItChanges),
    (item) =>
      settled.unless(item.id, async () => {
        const changes = store.records.ofItem(item.id).flatMap((row) => changeOf(platform, item, row));
        const reports = changes.filter((change) => change !== 'postponed');
        await uploadRows(platform, {
          item: item.id,
          batchId: platform.manner.uploadId(item.id, today),
          reports,
        });
        return reports.length === changes.length;
      }),
    // The rows of one item are made ready while the node takes those of another.
    { atATime: 2 },
  );
}

function isReportedAsItChanges({ method, frequency }: ProfileItem): boolean {
  return method === 'aggregation' && frequency.kind !== 'monthly' && frequency.kind !== 'half-yearly';
}

/** Nothing of a row that the node has as it is. */
function changeOf(
  platform: PlatformContext,
  item: ProfileItem,
  row: HeldRecord,
): readonly (Report | 'postponed')[] {
  const { decisions, store, clock } = platform;
  if (row.withdrawn) return [];
  const { reporting } = decisions;
  const externalId = reporting.externalIdOf(row);
  const version = rowVersion(row);
  const known = store.uploads.find(externalId);
  if (known?.version === version && !isUnfinished(known.state, reporting.resendsUncorrected())) return [];
  const deadline = deadlineOf(platform, item, row);
  if (!reporting.isSentNow({ deadline, now: clock.now() })) return ['postponed'];
  const dueAt = deadline === undefined ? {} : { dueAt: formatTime(deadline) };
  const record = reporting.wireRecord(row.record);
  return [{ recordId: row.recordId, version, row: { externalSystemId: externalId, ...dueAt, record } }];
}

function isUnfinished(state: 'sent' | 'accepted' | 'rejected', resendsUncorrected: boolean): boolean {
  return state === 'sent' || (state === 'rejected' && resendsUncorrected);
}

/** Of a decision only, and undefined where the announced calendar ends before the deadline: then none is stated. */
function deadlineOf({ decisions }: PlatformContext, item: ProfileItem, row: HeldRecord): number | undefined {
  const { kind, days, from = 'decidedOn' } = item.frequency;
  const decidedOn = row.record[from];
  if (kind !== 'working-days' || typeof decidedOn !== 'string' || days === undefined) return undefined;
  return decisions.reporting.deadlineOf(decidedOn, days, decisions.reporting);
}
