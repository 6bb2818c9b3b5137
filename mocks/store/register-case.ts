import type { NetworkStore } from './network-store.ts';

/** What a register does with one store, and with whatever holds the same world afterwards. */
export interface RegisterCase {
  readonly name: string;
  /** Opens the register and returns what is done with it: first, and then by who opens it after that. */
  readonly open: (store: NetworkStore) => { readonly first: () => void; readonly later: () => void };
}
