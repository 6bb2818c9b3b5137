import type { PlatformContext } from './platform-context.ts';
import { callerOf, type Principal } from './principal.ts';
import { hidden } from './hidden.ts';
import type { StoredSubscription } from './store/subscription-store.ts';

/** The caller's subscription; somebody else's and an unknown one are refused alike. */
export function subscriptionOf(
  platform: PlatformContext,
  subscriptionId: string,
  principal: Principal,
): StoredSubscription {
  const { decisions, store } = platform;
  const subscription = store.subscriptions.find(subscriptionId);
  const isOwn =
    subscription !== undefined &&
    decisions.access.owns(subscription.clientId, callerOf(principal), 'subscription');
  if (!isOwn) throw hidden(platform);
  return subscription;
}
