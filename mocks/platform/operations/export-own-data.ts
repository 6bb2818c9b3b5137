import { contestedAmong } from '../contested-among.ts';
import { verifiedEnterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { formatTime } from '../shanghai-time.ts';

type Answer = Awaited<ReturnType<HandlerOf<'exportOwnData'>>>;

/** Everything held about the enterprise that asks, as it is held. Nothing is held of interface items. */
export function exportOwnData(platform: PlatformContext): HandlerOf<'exportOwnData'> {
  const { decisions, profile, store, clock } = platform;
  return ({ principal }) => {
    const { uscc } = verifiedEnterpriseOf(platform, principal, '2001');
    const now = clock.now();
    const held = profile.items.filter(({ method }) => method === 'aggregation').map(({ id }) => id);
    const items = decisions.reporting.exportedItems(held).map((item) => {
      const pulledAt = store.records.feed(item).pulledAt ?? now;
      const rows = store.records
        .ofEnterprise(uscc, item)
        .filter((row) => decisions.freshness.isProvided(row, 'export'));
      const recordIds = rows.map(({ recordId }) => recordId);
      return {
        item,
        asOf: formatTime(decisions.freshness.asOf({ pulledAt, now })),
        records: rows.map(({ record }) => record),
        recordIds,
        ...contestedAmong(platform, { item, uscc, count: rows.length, recordIds }),
      };
    });
    const body = { uscc, price: 0, generatedAt: formatTime(now), items };
    // Which records an item has depends on the item; the contract holds the answer against it.
    return Promise.resolve({ status: 200, body } as unknown as Answer);
  };
}
