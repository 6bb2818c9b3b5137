import { createMemoryStore } from './memory-store.ts';
import type { NetworkStore } from './network-store.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { isPostgresUrl } from './postgres-options.ts';
import { openSqliteStore } from './sqlite-store.ts';

/**
 * Where a network keeps its state: in memory, in a SQLite file, or in PostgreSQL (`postgres://…`) where replicas share
 * it. Rejects with a NetworkStoreError for what cannot be used.
 */
export async function openStore(location: string | undefined): Promise<NetworkStore> {
  if (location === undefined) return createMemoryStore();
  return isPostgresUrl(location) ? openPostgresStore(location) : openSqliteStore(location);
}
