import type { DatabaseSync } from 'node:sqlite';

export type ItemRecord = Readonly<Record<string, unknown>>;

/** One row of an aggregated item, with its provenance. Raw: masking happens on the way out. */
export interface HeldRecord {
  readonly item: string;
  /** Identifies the row at its provider, for correction and withdrawal. */
  readonly recordId: string;
  readonly uscc: string;
  readonly record: ItemRecord;
  /** When it changed at the provider, and when it was loaded here; epoch ms. */
  readonly changedAt: number;
  readonly loadedAt: number;
  readonly provider: string;
  /** A withdrawn row is kept only so that its withdrawal can be reported. */
  readonly withdrawn: boolean;
}

export interface KnownEnterprise {
  readonly uscc: string;
  readonly enterpriseName: string;
}

export interface RecordStore {
  find(item: string, recordId: string): HeldRecord | undefined;
  ofEnterprise(uscc: string, item: string): readonly HeldRecord[];
  ofItem(item: string): readonly HeldRecord[];
  withdrawnOf(item: string): readonly HeldRecord[];
  put(record: HeldRecord): void;
  /** Rises with each row that is put of the item; 0 where there is none. */
  revision(item: string): number;
  /** Codes of the enterprises of which a row was put, or withdrawn, after a revision. */
  changedSince(item: string, revision: number): readonly string[];
  /** Whether anything, withdrawn or not, was ever held about the enterprise. */
  knows(uscc: string): boolean;
  /** As the register has it, or else any other row. */
  nameOf(uscc: string): string | undefined;
  enterprises(): readonly KnownEnterprise[];
  feed(item: string): { readonly cursor: string | null; readonly pulledAt: number | null };
  setFeed(item: string, cursor: string | null, pulledAt: number): void;
}

export function createRecordStore(database: DatabaseSync): RecordStore {
  const select = database.prepare('SELECT * FROM records WHERE item = ? AND record_id = ?');
  const selectByUscc = database.prepare(
    'SELECT * FROM records WHERE uscc = ? AND item = ? ORDER BY changed_at, record_id',
  );
  const selectByItem = database.prepare('SELECT * FROM records WHERE item = ? ORDER BY record_id');
  const selectWithdrawn = database.prepare(
    'SELECT * FROM records WHERE item = ? AND withdrawn = 1 ORDER BY record_id',
  );
  const upsert = database.prepare(
    `INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (item, record_id) DO UPDATE SET
       uscc = excluded.uscc, enterprise_name = excluded.enterprise_name, record = excluded.record,
       changed_at = excluded.changed_at, loaded_at = excluded.loaded_at, provider = excluded.provider,
       withdrawn = excluded.withdrawn, revision = excluded.revision`,
  );
  const known = database.prepare('SELECT 1 FROM records WHERE uscc = ? LIMIT 1');
  // The register knows the name best; where the list has none, any row will do.
  const name = `coalesce(
    max(CASE WHEN item = 'registration.basic' THEN enterprise_name END), min(enterprise_name)
  )`;
  const selectName = database.prepare(`SELECT ${name} AS name FROM records WHERE uscc = ? AND withdrawn = 0`);
  const enterprises = database.prepare(
    `SELECT uscc, ${name} AS name FROM records WHERE withdrawn = 0
     GROUP BY uscc HAVING name IS NOT NULL ORDER BY uscc`,
  );
  const selectFeed = database.prepare('SELECT * FROM feeds WHERE item = ?');
  const upsertFeed = database.prepare(
    `INSERT INTO feeds VALUES (?, ?, ?) ON CONFLICT (item) DO UPDATE SET
       cursor = excluded.cursor, pulled_at = excluded.pulled_at`,
  );
  const selectRevision = database.prepare('SELECT max(revision) AS revision FROM records WHERE item = ?');
  const selectChanged = database.prepare(
    'SELECT DISTINCT uscc FROM records WHERE item = ? AND revision > ? ORDER BY uscc',
  );
  let revision = Number(
    database.prepare('SELECT max(revision) AS revision FROM records').get()?.['revision'] ?? 0,
  );
  /** To put the names of all together takes longer than most requests, and hardly ever has one changed. */
  let listed: { readonly revision: number; readonly enterprises: readonly KnownEnterprise[] } | undefined;
  return {
    find(item, recordId) {
      const row = select.get(item, recordId);
      return row && fromRow(row);
    },
    ofEnterprise: (uscc, item) => selectByUscc.all(uscc, item).map(fromRow),
    withdrawnOf: (item) => selectWithdrawn.all(item).map(fromRow),
    ofItem: (item) => selectByItem.all(item).map(fromRow),
    put(record) {
      const { enterpriseName } = record.record;
      revision += 1;
      upsert.run(
        record.item,
        record.recordId,
        record.uscc,
        typeof enterpriseName === 'string' ? enterpriseName : null,
        JSON.stringify(record.record),
        record.changedAt,
        record.loadedAt,
        record.provider,
        record.withdrawn ? 1 : 0,
        revision,
      );
    },
    revision: (item) => Number(selectRevision.get(item)?.['revision'] ?? 0),
    changedSince: (item, since) => selectChanged.all(item, since).map((row) => String(row['uscc'])),
    nameOf: (uscc) => (selectName.get(uscc)?.['name'] ?? undefined) as string | undefined,
    knows: (uscc) => known.get(uscc) !== undefined,
    enterprises() {
      if (listed?.revision !== revision) {
        const all = enterprises.all();
        listed = {
          revision,
          enterprises: all.map(({ uscc, name }) => ({ uscc: String(uscc), enterpriseName: String(name) })),
        };
      }
      return listed.enterprises;
    },
    feed(item) {
      const row = selectFeed.get(item);
      return {
        cursor: (row?.['cursor'] ?? null) as string | null,
        pulledAt: (row?.['pulled_at'] ?? null) as number | null,
      };
    },
    setFeed: (item, cursor, pulledAt) => void upsertFeed.run(item, cursor, pulledAt),
  };
}

/** Only this store writes the table, so its words and JSON are those of the type. */
function fromRow(row: Record<string, unknown>): HeldRecord {
  return {
    item: row['item'] as string,
    recordId: row['record_id'] as string,
    uscc: row['uscc'] as string,
    record: JSON.parse(row['record'] as string) as ItemRecord,
    changedAt: row['changed_at'] as number,
    loadedAt: row['loaded_at'] as number,
    provider: row['provider'] as string,
    withdrawn: row['withdrawn'] === 1,
  };
}
