import type { DatabaseSync } from 'node:sqlite';

/** What an institution asked for at once. Only the question is kept: answers are read when collected. */
export interface StoredBatch {
  readonly batchId: string;
  readonly clientId: string;
  readonly item: string;
  readonly purpose: string;
  readonly rows: readonly BatchRow[];
}

export interface BatchRow {
  readonly uscc: string;
  readonly licenseId?: string;
}

export interface BatchStore {
  find(batchId: string): StoredBatch | undefined;
  count(): number;
  add(batch: StoredBatch, now: number): void;
}

export function createBatchStore(database: DatabaseSync): BatchStore {
  const select = database.prepare('SELECT * FROM batches WHERE batch_id = ?');
  const count = database.prepare('SELECT count(*) AS count FROM batches');
  const insert = database.prepare('INSERT INTO batches VALUES (?, ?, ?, ?, ?, ?)');
  return {
    find(batchId) {
      const row = select.get(batchId);
      return (
        row && {
          batchId: row['batch_id'] as string,
          clientId: row['client_id'] as string,
          item: row['item'] as string,
          purpose: row['purpose'] as string,
          rows: JSON.parse(row['rows'] as string) as BatchRow[],
        }
      );
    },
    count: () => Number(count.get()?.['count']),
    add({ batchId, clientId, item, purpose, rows }, now) {
      insert.run(batchId, clientId, item, purpose, JSON.stringify(rows), now);
    },
  };
}
