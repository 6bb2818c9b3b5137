import type { JournalEntry } from '../../src/contract/admin.ts';

/** One row that the provincial node received. */
export interface UploadedRow {
  /** Epoch milliseconds on the network's clock. */
  readonly at: number;
  readonly externalSystemId: string;
  readonly withdrawn: boolean;
  /** The last instant by which it was due, as the platform states it; null when it states none. */
  readonly dueAt: string | null;
  readonly record: Readonly<Record<string, unknown>>;
  /** Result of the row at the node; null when the whole batch was refused. */
  readonly status: string | null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsOf(plain: unknown): readonly Readonly<Record<string, unknown>>[] {
  return isObject(plain) && Array.isArray(plain['rows']) ? plain['rows'].filter(isObject) : [];
}

function statusOf(answer: unknown, externalSystemId: string): string | null {
  const row = rowsOf(answer).find((each) => each['externalSystemId'] === externalSystemId);
  return typeof row?.['status'] === 'string' ? row['status'] : null;
}

/** The rows inside the batches of a journal, in the order of their arrival. */
export function uploadedRows(entries: readonly JournalEntry[]): readonly UploadedRow[] {
  return entries.flatMap(({ at, plainRequest, plainResponse }) =>
    rowsOf(plainRequest).map((row): UploadedRow => {
      const externalSystemId = String(row['externalSystemId']);
      return {
        at,
        externalSystemId,
        withdrawn: row['withdrawn'] === true,
        dueAt: typeof row['dueAt'] === 'string' ? row['dueAt'] : null,
        record: isObject(row['record']) ? row['record'] : {},
        status: statusOf(plainResponse, externalSystemId),
      };
    }),
  );
}

/** Whether the node took the row: accepted now, or already held. */
export function wasTaken({ status }: Pick<UploadedRow, 'status'>): boolean {
  return status === 'accepted' || status === 'duplicate';
}
