import type { SchemasOf } from '../../src/contract/operations.ts';
import { formatTime } from './shanghai-time.ts';
import type { StoredSubscription } from './store/subscription-store.ts';

type Subscription = SchemasOf<'local-platform'>['Subscription'];

/** A subscription as its institution sees it. */
export function wireSubscription(one: StoredSubscription): Subscription {
  return {
    subscriptionId: one.subscriptionId,
    reference: one.reference,
    // Taken only for items of the profile, whose ids are those of the contract's enumeration.
    item: one.item as Subscription['item'],
    purpose: one.purpose,
    ...(one.divisions === null ? {} : { divisions: [...one.divisions] }),
    status: one.endedAt === null ? 'active' : 'ended',
    createdAt: formatTime(one.createdAt),
    ...(one.endedAt === null ? {} : { endedAt: formatTime(one.endedAt) }),
  };
}
