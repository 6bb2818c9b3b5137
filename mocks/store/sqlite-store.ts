import { DatabaseSync } from 'node:sqlite';
import { createFollowers } from './followers.ts';
import { NetworkStoreError } from './network-store-error.ts';
import type { NetworkStore, StoredKind } from './network-store.ts';
import { isPassing } from './is-passing.ts';

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
  try {
    const database = new DatabaseSync(file);
    database.exec(schema);
    return storeIn(database, '');
  } catch (cause) {
    throw new NetworkStoreError(
      'store-unusable',
      `The store ${file} cannot be used.`,
      'Name a new file in a folder where this user may write, one that xinheng made, or postgres://user:password@host:port/database.',
      { cause },
    );
  }
}

/** The kinds of another world stand in the same table behind its name. */
function storeIn(database: DatabaseSync, prefix: string): NetworkStore {
  const followers = createFollowers();
  const insert = database.prepare(
    'INSERT INTO stored (kind, key, value) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM stored WHERE kind = ? AND key = ?');
  const select = database.prepare('SELECT key, value FROM stored WHERE kind = ? ORDER BY position');
  const nameOf = (kind: StoredKind) => `${prefix}${kind}`;

  function transact(work: () => void): void {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    isShared: false,
    follow(kind, follower) {
      followers.add(kind, follower);
      for (const row of select.all(nameOf(kind))) {
        follower.put(String(row['key']), JSON.parse(String(row['value'])));
      }
    },
    save(values) {
      const lasting = values.filter(({ kind }) => !isPassing(kind));
      if (lasting.length === 0) return;
      transact(() => {
        for (const { kind, key, value } of lasting) {
          if (value === undefined) remove.run(nameOf(kind), key);
          else insert.run(nameOf(kind), key, JSON.stringify(value));
        }
      });
    },
    clear() {
      database
        .prepare(
          'DELETE FROM stored WHERE substr(kind, 1, ?) = ? AND instr(substr(kind, ?), ?) = 0 AND kind <> ?',
        )
        .run(prefix.length, prefix, prefix.length + 1, '/', nameOf('owner'));
      followers.clear('world');
    },
    turn: (work) => work(),
    alone: (_name, work) => work(),
    within: async (namespace) => storeIn(database, `${prefix}${namespace}/`),
    async forget(namespace) {
      const name = `${prefix}${namespace}/`;
      database.prepare('DELETE FROM stored WHERE substr(kind, 1, ?) = ?').run(name.length, name);
    },
    close: async () => {
      if (prefix === '') database.close();
    },
  };
}
