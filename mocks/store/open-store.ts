import { createMemoryStore } from './memory-store.ts';
import { NetworkStoreError } from './network-store-error.ts';
import type { NetworkStore } from './network-store.ts';
import { isPostgresUrl } from './postgres-options.ts';

/**
 * Where a network keeps its state: in memory, in a SQLite file, or in PostgreSQL (`postgres://…`) where replicas share
 * it. Rejects with a NetworkStoreError for what cannot be used.
 */
export async function openStore(location: string | undefined): Promise<NetworkStore> {
  if (location === undefined) return createMemoryStore();
  if (location.trim() === '') {
    throw new NetworkStoreError(
      'store-unnamed',
      'The store has no name.',
      'Name a file, or postgres://user:password@host:port/database; leave --store out to keep nothing.',
    );
  }
  // Most networks keep their state in memory, and start without loading either.
  if (isPostgresUrl(location)) return (await import('./open-postgres-store.ts')).openPostgresStore(location);
  return (await import('./sqlite-store.ts')).openSqliteStore(location);
}
