import { openKept } from './kept.ts';
import { NetworkStoreError } from './network-store-error.ts';
import type { NetworkStore } from './network-store.ts';

/** What a store belongs to: the same events mean something else in another world. */
export interface StoreOwner {
  readonly profile: string;
  readonly seed: string;
  readonly companies: number;
  readonly events: string;
  /** Epoch ms. */
  readonly start: number;
}

/** Writes into a new store whose it is; throws a NetworkStoreError where an old one is somebody else's. */
export function settleStore(store: NetworkStore, owner: StoreOwner): void {
  const known = openKept<unknown>(store, 'owner');
  const settings: [string, unknown][] = Object.entries(owner);
  for (const [key, wanted] of settings) {
    const kept = known.get(key);
    if (kept === undefined || kept === wanted) continue;
    throw new NetworkStoreError(
      'store-of-another-world',
      `The store was made with ${key} ${JSON.stringify(kept)}, not ${JSON.stringify(wanted)}.`,
      'Start the network as the store was made, or name another one.',
    );
  }
  known.putAll(new Map(settings.filter(([key]) => !known.has(key))));
}
