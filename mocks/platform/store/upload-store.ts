import type { DatabaseSync } from 'node:sqlite';

/** One row that was offered to the provincial node; `version` is the digest of what was sent. */
export interface StoredUpload {
  /** Stable: the same row of the same period has the same id, however often it is sent. */
  readonly externalId: string;
  readonly item: string;
  readonly recordId: string;
  readonly version: string;
  readonly state: 'sent' | 'accepted' | 'rejected';
  /** What the node found wrong with a rejected row; kept for whoever corrects it. */
  readonly errors: readonly unknown[];
}

export interface UploadStore {
  find(externalId: string): StoredUpload | undefined;
  ofRecord(item: string, recordId: string): readonly StoredUpload[];
  put(upload: StoredUpload): void;
  periodsReported(item: string): ReadonlySet<string>;
  setPeriodReported(item: string, period: string, now: number): void;
}

export function createUploadStore(database: DatabaseSync): UploadStore {
  const select = database.prepare('SELECT * FROM uploads WHERE external_id = ?');
  const selectByRecord = database.prepare('SELECT * FROM uploads WHERE item = ? AND record_id = ?');
  const upsert = database.prepare(
    `INSERT INTO uploads VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (external_id) DO UPDATE SET
       version = excluded.version, state = excluded.state, errors = excluded.errors`,
  );
  const selectPeriods = database.prepare('SELECT period FROM reported_periods WHERE item = ?');
  const insertPeriod = database.prepare(
    'INSERT INTO reported_periods VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return {
    find(externalId) {
      const row = select.get(externalId);
      return row && fromRow(row);
    },
    ofRecord: (item, recordId) => selectByRecord.all(item, recordId).map(fromRow),
    put({ externalId, item, recordId, version, state, errors }) {
      upsert.run(externalId, item, recordId, version, state, JSON.stringify(errors));
    },
    periodsReported: (item) => new Set(selectPeriods.all(item).map((row) => String(row['period']))),
    setPeriodReported: (item, period, now) => void insertPeriod.run(item, period, now),
  };
}

/** Only `put` writes the table. */
function fromRow(row: Record<string, unknown>): StoredUpload {
  return {
    externalId: row['external_id'] as string,
    item: row['item'] as string,
    recordId: row['record_id'] as string,
    version: row['version'] as string,
    state: row['state'] as StoredUpload['state'],
    errors: JSON.parse(row['errors'] as string) as unknown[],
  };
}
