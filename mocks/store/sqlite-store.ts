import { DatabaseSync } from 'node:sqlite';
import type { NetworkStore, StoredKind, StoredValue } from './network-store.ts';

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS stored (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, key)
  );`;

/** A store in a SQLite file, made when absent. Each save is one transaction, on disk before it returns. */
export function openSqliteStore(file: string): NetworkStore {
  const database = new DatabaseSync(file);
  database.exec(schema);
  const insert = database.prepare(
    'INSERT INTO stored (kind, key, value) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value',
  );
  const select = database.prepare('SELECT key, value FROM stored WHERE kind = ? ORDER BY position');

  return {
    load: (kind) => select.all(kind).map((row) => readRow(kind, row)),
    save(values) {
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const { kind, key, value } of values) insert.run(kind, key, JSON.stringify(value));
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function readRow(kind: StoredKind, row: Record<string, unknown>): StoredValue {
  return { kind, key: String(row['key']), value: JSON.parse(String(row['value'])) };
}
