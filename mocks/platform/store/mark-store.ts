import type { DatabaseSync } from 'node:sqlite';

/** What is disputed: a row, or (`recordId` null) all rows of an item about an enterprise. */
export interface Disputed {
  readonly item: string;
  readonly uscc: string;
  readonly recordId: string | null;
}

/** Marks of disputed rows (异议标注). Each is set by one event and lifted by another, which may come first. */
export interface MarkStore {
  /** Does nothing where the mark was lifted before it could be set. `until`: who lifts it. */
  set(eventId: string, disputed: Disputed, until: 'answered' | 'pulled'): void;
  lift(eventId: string): void;
  /** Lifts the marks that stood only until the item was pulled again. */
  liftPulled(item: string): void;
  /** The rows of an item about an enterprise that are disputed; null stands for all of them. */
  disputed(uscc: string, item: string): readonly (string | null)[];
}

export function createMarkStore(database: DatabaseSync): MarkStore {
  const insert = database.prepare('INSERT INTO marks VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING');
  const lift = database.prepare(
    `INSERT INTO marks VALUES (?, '', '', NULL, 'answered', 1) ON CONFLICT (event_id) DO UPDATE SET lifted = 1`,
  );
  const liftPulled = database.prepare(
    "UPDATE marks SET lifted = 1 WHERE item = ? AND until = 'pulled' AND lifted = 0",
  );
  const select = database.prepare(
    'SELECT DISTINCT record_id FROM marks WHERE uscc = ? AND item = ? AND lifted = 0',
  );
  return {
    set: (eventId, { item, uscc, recordId }, until) => void insert.run(eventId, item, uscc, recordId, until),
    lift: (eventId) => void lift.run(eventId),
    liftPulled: (item) => void liftPulled.run(item),
    disputed: (uscc, item) => select.all(uscc, item).map((row) => row['record_id'] as string | null),
  };
}
