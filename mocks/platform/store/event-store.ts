import type { DatabaseSync } from 'node:sqlite';

/** The node's events, so that each is acted on once. */
export interface EventStore {
  /** False when the event was kept before. */
  keep(eventId: string, event: unknown, now: number): boolean;
}

export function createEventStore(database: DatabaseSync): EventStore {
  const insert = database.prepare('INSERT INTO node_events VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  return {
    keep: (eventId, event, now) => insert.run(eventId, JSON.stringify(event), now).changes === 1,
  };
}
