import type { DatabaseSync } from 'node:sqlite';

/** Nonces that clients have used, each with the time of its use (epoch ms). */
export interface NonceStore {
  /** Keeps the nonce, in one statement; false when the client has used it already. */
  insert(clientId: string, nonce: string, now: number): boolean;
  has(clientId: string, nonce: string): boolean;
  forgetBefore(instant: number): void;
}

export function createNonceStore(database: DatabaseSync): NonceStore {
  const insert = database.prepare('INSERT INTO nonces VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const select = database.prepare('SELECT 1 FROM nonces WHERE client_id = ? AND nonce = ?');
  const remove = database.prepare('DELETE FROM nonces WHERE used_at < ?');
  return {
    insert: (clientId, nonce, now) => insert.run(clientId, nonce, now).changes === 1,
    has: (clientId, nonce) => select.get(clientId, nonce) !== undefined,
    forgetBefore: (instant) => void remove.run(instant),
  };
}
