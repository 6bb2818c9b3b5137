import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { subscriptionOf } from '../subscription-of.ts';
import { wireSubscription } from '../wire-subscription.ts';

/** No more batches come. Those that came can still be collected, and an ended subscription stays as it ended. */
export function endSubscription(platform: PlatformContext): HandlerOf<'endSubscription'> {
  const { store, clock } = platform;
  return ({ pathParams, principal }) => {
    const subscription = subscriptionOf(platform, pathParams.subscriptionId, principal);
    store.subscriptions.end(subscription.subscriptionId, clock.now());
    const ended = { ...subscription, endedAt: subscription.endedAt ?? clock.now() };
    return Promise.resolve({ status: 200, body: wireSubscription(ended) });
  };
}
