import type { DatabaseSync } from 'node:sqlite';

/** One row that was offered to the provincial node; `version` is the change it reports. */
export interface StoredUpload {
  /** Stable: the same row of the same period has the same id, however often it is sent. */
  readonly externalId: string;
  readonly item: string;
  readonly recordId: string;
  readonly version: number;
  readonly state: 'sent' | 'accepted' | 'rejected';
  readonly errors: readonly string[];
}

export interface UploadStore {
  find(externalId: string): StoredUpload | undefined;
  put(upload: StoredUpload): void;
  periodsReported(item: string): ReadonlySet<string>;
  setPeriodReported(item: string, period: string, now: number): void;
}

export function createUploadStore(database: DatabaseSync): UploadStore {
  const select = database.prepare('SELECT * FROM uploads WHERE external_id = ?');
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
    version: row['version'] as number,
    state: row['state'] as StoredUpload['state'],
    errors: JSON.parse(row['errors'] as string) as string[],
  };
}
