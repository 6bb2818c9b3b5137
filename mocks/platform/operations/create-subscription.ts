import type { HandlerOf } from '../handler-of.ts';
import { itemOf, type PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { refusal } from '../result-codes.ts';
import { refusePurpose } from '../under-licence.ts';
import { underReference } from '../under-reference.ts';
import { wireSubscription } from '../wire-subscription.ts';

/** Subscribes to what of an aggregated item is provided without licence; its batches come by a job. */
export function createSubscription(platform: PlatformContext): HandlerOf<'createSubscription'> {
  const { decisions, profile, store, clock } = platform;
  return ({ body, principal }) => {
    const { reference, ...content } = body;
    const item = itemOf(profile, body.item);
    if (item.method !== 'aggregation') throw refusal('3006');
    if (decisions.licence.isNeeded(item)) throw refusal('3004');
    refusePurpose(platform, body.purpose);
    const owner = callerOf(principal);
    const id = underReference(platform, { owner, kind: 'subscription', reference, content }, () => {
      const { total } = store.subscriptions.ofClient(owner, { skip: 0, take: 1 });
      const subscriptionId = decisions.access.newId('subscription', total);
      store.subscriptions.add({
        subscriptionId,
        clientId: owner,
        reference,
        item: item.id,
        purpose: body.purpose,
        divisions: body.divisions ?? null,
        createdAt: clock.now(),
        endedAt: null,
        deliveredUpTo: 0,
      });
      return subscriptionId;
    });
    const subscription = store.subscriptions.find(id);
    if (!subscription) throw refusal('3005');
    return Promise.resolve({ status: 201, body: wireSubscription(subscription) });
  };
}
