import type { DatabaseSync } from 'node:sqlite';

/** Named values that must outlive a restart: keys, credentials, the admission's id. */
export interface StateStore {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  delete(name: string): void;
}

export function createStateStore(database: DatabaseSync): StateStore {
  const select = database.prepare('SELECT value FROM state WHERE name = ?');
  const upsert = database.prepare(
    'INSERT INTO state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM state WHERE name = ?');
  return {
    get(name) {
      const row = select.get(name);
      return row === undefined ? undefined : String(row['value']);
    },
    set: (name, value) => void upsert.run(name, value),
    delete: (name) => void remove.run(name),
  };
}
