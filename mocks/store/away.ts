import { AsyncLocalStorage } from 'node:async_hooks';

/** Somebody's stay in a turn of a shared store. */
export interface Visit {
  /** Lets go of the turn while the work lasts, and waits for another one. */
  away<T>(work: () => Promise<T>): Promise<T>;
}

/** Whose stay the code that runs belongs to; nobody's where the store is not shared. */
export const currentVisit = new AsyncLocalStorage<Visit>();

/**
 * Waits for something outside of the network: whoever has a turn of a shared store lets others have theirs meanwhile.
 * What it did before is kept from then on, and the world may have changed when this resolves.
 */
export function away<T>(work: () => Promise<T>): Promise<T> {
  const visit = currentVisit.getStore();
  return visit ? visit.away(work) : work();
}

/** Does what goes on by itself, in turns of its own, whoever began it. */
export function apart<T>(work: () => T): T {
  return currentVisit.exit(work);
}
