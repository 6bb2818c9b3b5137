import type { HandlerOf } from '../handler-of.ts';
import { pageRange } from '../page-range.ts';
import type { PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { wireSubscription } from '../wire-subscription.ts';

export function listSubscriptions({ store }: PlatformContext): HandlerOf<'listSubscriptions'> {
  return ({ principal, query }) => {
    const { pageIndex, pageSize, ...range } = pageRange(query);
    const { total, subscriptions } = store.subscriptions.ofClient(callerOf(principal), range);
    const body = { total, pageIndex, pageSize, subscriptions: subscriptions.map(wireSubscription) };
    return Promise.resolve({ status: 200, body });
  };
}
