import type { DatabaseSync } from 'node:sqlite';

/** Rows that were repaired (信用修复), and stay away whatever the feed of changes tells later. */
export interface RepairedRowStore {
  /** `recordId` null: all rows that stood about the enterprise at `repairedAt` (epoch ms). */
  add(repaired: {
    readonly item: string;
    readonly uscc: string;
    readonly recordId: string | null;
    readonly repairedAt: number;
  }): void;
  has(row: {
    readonly item: string;
    readonly uscc: string;
    readonly recordId: string;
    readonly changedAt: number;
  }): boolean;
}

export function createRepairedRowStore(database: DatabaseSync): RepairedRowStore {
  const insert = database.prepare(
    `INSERT INTO repaired_rows VALUES (?, ?, ?, ?) ON CONFLICT (item, uscc, record_id) DO UPDATE SET
       repaired_at = max(repaired_at, excluded.repaired_at)`,
  );
  const select = database.prepare(
    `SELECT 1 FROM repaired_rows WHERE item = ? AND uscc = ?
       AND (record_id = ? OR (record_id = '' AND repaired_at >= ?))`,
  );
  return {
    add: ({ item, uscc, recordId, repairedAt }) => void insert.run(item, uscc, recordId ?? '', repairedAt),
    has: ({ item, uscc, recordId, changedAt }) => select.get(item, uscc, recordId, changedAt) !== undefined,
  };
}
