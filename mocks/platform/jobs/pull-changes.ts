import type { PlatformContext } from '../platform-context.ts';
import { parseTime } from '../shanghai-time.ts';
import type { Change } from '../upstream/department.ts';

/** Brings every aggregated item of the profile up to date. One item's outage does not keep the others back. */
export async function pullChanges(platform: PlatformContext): Promise<void> {
  const items = platform.profile.items.filter(({ method }) => method === 'aggregation');
  const outcomes = await Promise.allSettled(items.map(({ id }) => pullItem(platform, id)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Brings one aggregated item up to date; throws an UpstreamError. */
export async function pullItem(platform: PlatformContext, item: string): Promise<void> {
  const { store, clock, department } = platform;
  for (let more = true; more;) {
    const { cursor } = store.records.feed(item);
    const page = await department.listChanges(item, cursor);
    const now = clock.now();
    // The changes and the cursor behind them are kept together, or the page is asked for again.
    store.transaction(() => {
      for (const change of page.changes) applyChange(platform, item, change);
      store.records.setFeed(item, page.nextCursor, now);
    });
    more = page.more;
  }
  store.marks.liftPulled(item);
}

function applyChange(platform: PlatformContext, item: string, change: Change): void {
  const { decisions, store, clock } = platform;
  const { recordId, uscc } = change;
  const changedAt = parseTime(change.changedAt);
  const held = store.records.find(item, recordId);
  if (!decisions.freshness.supersedes({ changedAt }, held)) return;
  const origin = {
    item,
    recordId,
    uscc,
    changedAt,
    loadedAt: clock.now(),
    provider: providerOf(platform, item),
  };
  if (change.kind === 'withdraw') {
    if (held && decisions.freshness.withdraws(item)) {
      store.records.put({ ...origin, record: held.record, withdrawn: true });
    }
  } else {
    const withdrawn = store.repairedRows.has(origin);
    store.records.put({ ...origin, record: change.record ?? {}, withdrawn });
  }
}

/** Where a row comes from: the body that the sharing list makes responsible. */
function providerOf({ profile }: PlatformContext, item: string): string {
  return profile.items.find(({ id }) => id === item)?.responsible ?? '';
}
