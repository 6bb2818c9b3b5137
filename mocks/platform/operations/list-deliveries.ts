import type { HandlerOf } from '../handler-of.ts';
import { pageRange } from '../page-range.ts';
import type { PlatformContext } from '../platform-context.ts';
import { formatTime } from '../shanghai-time.ts';
import { subscriptionOf } from '../subscription-of.ts';

export function listDeliveries(platform: PlatformContext): HandlerOf<'listDeliveries'> {
  return ({ pathParams, principal, query }) => {
    const { subscriptionId } = subscriptionOf(platform, pathParams.subscriptionId, principal);
    const { pageIndex, pageSize, ...range } = pageRange(query);
    const { total, deliveries } = platform.store.subscriptions.deliveries(subscriptionId, range);
    const listed = deliveries.map(({ batchId, deliveredAt, rows }) => ({
      batchId,
      deliveredAt: formatTime(deliveredAt),
      rows,
    }));
    return Promise.resolve({ status: 200, body: { total, pageIndex, pageSize, deliveries: listed } });
  };
}
