import type { DatabaseSync } from 'node:sqlite';

/** One access (访问记录): who, whom, what, under which licence and purpose, with which result, when. */
export interface AuditEntry {
  /** Epoch ms. */
  readonly at: number;
  readonly role: string;
  readonly clientId: string;
  readonly operation: string;
  readonly item?: string;
  /** The items of a credit report, for the enterprise's access history. */
  readonly sections?: readonly string[];
  readonly uscc?: string;
  readonly licenseId?: string;
  readonly purpose?: string;
  /** Result code; `0000` when it succeeded. */
  readonly result: string;
  readonly traceId: string;
}

export interface AuditPage {
  readonly total: number;
  readonly entries: readonly AuditEntry[];
}

export interface AuditStore {
  add(entry: AuditEntry): void;
  /** Oldest first; `from` and `to` (epoch ms) inclusive. */
  page(range: { from: number; to: number; skip: number; take: number }): AuditPage;
  /** Oldest first; `from` and `to` (epoch ms) inclusive. */
  between(span: { from: number; to: number }): readonly AuditEntry[];
  aboutEnterprise(uscc: string): readonly AuditEntry[];
}

export function createAuditStore(database: DatabaseSync): AuditStore {
  const insert = database.prepare('INSERT INTO audit_log (at, uscc, entry) VALUES (?, ?, ?)');
  const count = database.prepare('SELECT count(*) AS count FROM audit_log WHERE at BETWEEN ? AND ?');
  const select = database.prepare(
    'SELECT entry FROM audit_log WHERE at BETWEEN ? AND ? ORDER BY sequence LIMIT ? OFFSET ?',
  );
  const selectSpan = database.prepare(
    'SELECT entry FROM audit_log WHERE at BETWEEN ? AND ? ORDER BY sequence',
  );
  const selectByUscc = database.prepare('SELECT entry FROM audit_log WHERE uscc = ? ORDER BY sequence');
  return {
    add: (entry) => void insert.run(entry.at, entry.uscc ?? null, JSON.stringify(entry)),
    page: ({ from, to, skip, take }) => ({
      total: Number(count.get(from, to)?.['count']),
      entries: select.all(from, to, take, skip).map(fromRow),
    }),
    between: ({ from, to }) => selectSpan.all(from, to).map(fromRow),
    aboutEnterprise: (uscc) => selectByUscc.all(uscc).map(fromRow),
  };
}

/** Only `add` writes the table. */
function fromRow(row: Record<string, unknown>): AuditEntry {
  return JSON.parse(row['entry'] as string) as AuditEntry;
}
