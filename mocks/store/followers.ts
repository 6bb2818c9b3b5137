import type { Follower, StoredKind } from './network-store.ts';

/** Who is told what changes in a store, the last who asked for each kind. */
export interface Followers {
  add(kind: StoredKind, follower: Follower): void;
  /** Undefined takes the value away. False where nobody follows the kind (yet). */
  tell(kind: StoredKind, key: string, value: unknown): boolean;
  /** Tells all, or those of a world that begins anew. */
  clear(which: 'all' | 'world'): void;
}

/** What a world that begins anew keeps. */
export const outlasting: readonly StoredKind[] = ['owner', 'secret'];

export function createFollowers(): Followers {
  const followers = new Map<StoredKind, Follower>();
  return {
    add: (kind, follower) => void followers.set(kind, follower),
    tell(kind, key, value) {
      const follower = followers.get(kind);
      if (value === undefined) follower?.remove(key);
      else follower?.put(key, value);
      return follower !== undefined;
    },
    clear(which) {
      for (const [kind, follower] of followers) {
        if (which === 'all' || !outlasting.includes(kind)) follower.clear();
      }
    },
  };
}
