import type { DatabaseSync } from 'node:sqlite';

export type SubjectRequestKind = 'objection' | 'repair';

/** What an enterprise has asked for about its own data: an objection (异议) or a credit repair (信用修复). */
export interface SubjectRequest {
  readonly id: string;
  readonly kind: SubjectRequestKind;
  readonly uscc: string;
  readonly reference: string;
  readonly item: string;
  /** Null for all rows of the item. */
  readonly recordId: string | null;
  readonly field: string | null;
  readonly statement: string;
  /** Granted or upheld, dismissed or refused. */
  readonly state: 'received' | 'forwarded' | 'granted' | 'refused';
  /** Epoch ms. */
  readonly receivedAt: number;
  readonly closedAt: number | null;
}

export interface SubjectRequestStore {
  find(id: string): SubjectRequest | undefined;
  add(request: SubjectRequest): void;
  /** Newest first. */
  page(
    of: { readonly uscc: string; readonly kind: SubjectRequestKind },
    range: { readonly skip: number; readonly take: number },
  ): { readonly total: number; readonly requests: readonly SubjectRequest[] };
  /** Those that the node has not been told of, oldest first. */
  unforwarded(): readonly SubjectRequest[];
  setForwarded(id: string): void;
  /** Open ones only; a closed request stays as it was closed. */
  close(id: string, outcome: 'granted' | 'refused', now: number): void;
  /** Open applications for the repair of a row. */
  openRepairs(of: {
    readonly uscc: string;
    readonly item: string;
    readonly recordId: string;
  }): readonly string[];
}

export function createSubjectRequestStore(database: DatabaseSync): SubjectRequestStore {
  const select = database.prepare('SELECT * FROM subject_requests WHERE id = ?');
  const insert = database.prepare('INSERT INTO subject_requests VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const count = database.prepare(
    'SELECT count(*) AS count FROM subject_requests WHERE uscc = ? AND kind = ?',
  );
  const selectPage = database.prepare(
    'SELECT * FROM subject_requests WHERE uscc = ? AND kind = ? ORDER BY rowid DESC LIMIT ? OFFSET ?',
  );
  const selectUnforwarded = database.prepare(
    "SELECT * FROM subject_requests WHERE state = 'received' ORDER BY rowid",
  );
  const forward = database.prepare(
    "UPDATE subject_requests SET state = 'forwarded' WHERE id = ? AND state = 'received'",
  );
  const close = database.prepare(
    `UPDATE subject_requests SET state = ?, closed_at = ? WHERE id = ? AND state IN ('received', 'forwarded')`,
  );
  const selectRepairs = database.prepare(
    `SELECT id FROM subject_requests WHERE kind = 'repair' AND uscc = ? AND item = ? AND record_id = ?
       AND state IN ('received', 'forwarded')`,
  );
  return {
    find(id) {
      const row = select.get(id);
      return row && fromRow(row);
    },
    add(request) {
      insert.run(
        request.id,
        request.kind,
        request.uscc,
        request.reference,
        request.item,
        request.recordId,
        request.field,
        request.statement,
        request.state,
        request.receivedAt,
        request.closedAt,
      );
    },
    page: ({ uscc, kind }, { skip, take }) => ({
      total: Number(count.get(uscc, kind)?.['count']),
      requests: selectPage.all(uscc, kind, take, skip).map(fromRow),
    }),
    unforwarded: () => selectUnforwarded.all().map(fromRow),
    setForwarded: (id) => void forward.run(id),
    close: (id, outcome, now) => void close.run(outcome, now, id),
    openRepairs: ({ uscc, item, recordId }) =>
      selectRepairs.all(uscc, item, recordId).map((row) => String(row['id'])),
  };
}

/** Only this store writes the table, so its words are those of the type. */
function fromRow(row: Record<string, unknown>): SubjectRequest {
  return {
    id: row['id'] as string,
    kind: row['kind'] as SubjectRequestKind,
    uscc: row['uscc'] as string,
    reference: row['reference'] as string,
    item: row['item'] as string,
    recordId: row['record_id'] as string | null,
    field: row['field'] as string | null,
    statement: row['statement'] as string,
    state: row['state'] as SubjectRequest['state'],
    receivedAt: row['received_at'] as number,
    closedAt: row['closed_at'] as number | null,
  };
}
