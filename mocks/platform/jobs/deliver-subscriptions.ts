import type { PlatformContext } from '../platform-context.ts';
import type { StoredSubscription } from '../store/subscription-store.ts';

/** Enterprises in one batch, as the contract bounds it. */
const rowsAtOnce = 100;

/** Opens batches of the enterprises of which something has changed since each subscription was last served. */
export function deliverSubscriptions(platform: PlatformContext): Promise<void> {
  const { store } = platform;
  for (const subscription of store.subscriptions.active()) {
    store.transaction(() => deliver(platform, subscription));
  }
  return Promise.resolve();
}

function deliver({ decisions, store, clock }: PlatformContext, subscription: StoredSubscription): void {
  const { subscriptionId, clientId, item, purpose, divisions, deliveredUpTo } = subscription;
  const now = clock.now();
  const revision = store.records.revision(item);
  const changed = store.records
    .changedSince(item, deliveredUpTo)
    .filter((uscc) => divisions === null || divisions.includes(uscc.slice(2, 8)));
  for (let from = 0; from < changed.length; from += rowsAtOnce) {
    const rows = changed.slice(from, from + rowsAtOnce).map((uscc) => ({ uscc }));
    const batchId = decisions.access.newId('batch', store.batches.count());
    store.batches.add({ batchId, clientId, item, purpose, rows }, now);
    store.subscriptions.deliver({ batchId, subscriptionId, deliveredAt: now, rows: rows.length });
  }
  store.subscriptions.setDeliveredUpTo(subscriptionId, revision);
}
