import type { DatabaseSync } from 'node:sqlite';

/** How often somebody has guessed wrong about a subject on a date. */
export interface GuessStore {
  count(subject: string, date: string): number;
  add(subject: string, date: string): void;
}

export function createGuessStore(database: DatabaseSync): GuessStore {
  const select = database.prepare('SELECT count FROM guesses WHERE subject = ? AND date = ?');
  const upsert = database.prepare(
    'INSERT INTO guesses VALUES (?, ?, 1) ON CONFLICT (subject, date) DO UPDATE SET count = count + 1',
  );
  return {
    count: (subject, date) => Number(select.get(subject, date)?.['count'] ?? 0),
    add: (subject, date) => void upsert.run(subject, date),
  };
}
