import type { DatabaseSync } from 'node:sqlite';

/** When each named job is due next, so that a restart forgets none. */
export interface JobStore {
  nextDue(name: string): number | undefined;
  setNextDue(name: string, instant: number): void;
}

export function createJobStore(database: DatabaseSync): JobStore {
  const select = database.prepare('SELECT next_due FROM jobs WHERE name = ?');
  const upsert = database.prepare(
    'INSERT INTO jobs VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET next_due = excluded.next_due',
  );
  return {
    nextDue(name) {
      const row = select.get(name);
      return row && Number(row['next_due']);
    },
    setNextDue: (name, instant) => void upsert.run(name, instant),
  };
}
