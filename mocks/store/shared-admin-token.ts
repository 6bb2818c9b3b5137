import { openKept } from './kept.ts';
import type { NetworkStore } from './network-store.ts';

/** The token that the first of the replicas drew; the one that is offered where there is none yet. */
export function sharedAdminToken(store: NetworkStore, drawn: string): string {
  const secrets = openKept<string>(store, 'secret');
  return secrets.get('admin-token') ?? secrets.put('admin-token', drawn);
}
