import { createFollowers } from './followers.ts';
import type { NetworkStore } from './network-store.ts';

/** Keeps nothing: everything is in the members' own memory already. */
export function createMemoryStore(): NetworkStore {
  const followers = createFollowers();
  return {
    isShared: false,
    follow: followers.add,
    save: () => undefined,
    clear: () => followers.clear('world'),
    turn: (work) => work(),
    alone: (_name, work) => work(),
    within: async () => createMemoryStore(),
    forget: async () => undefined,
    close: async () => undefined,
  };
}
