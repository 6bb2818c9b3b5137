import type { AuditEntry } from '../store/audit-store.ts';

/** What is written down about each access (审计). Each member is one rule. */
export interface AuditDecisions {
  /** Whether an access is written down, given its entry. */
  isRecorded(entry: AuditEntry): boolean;
  /** The entry as it is written. `seen` is the body of the request, in text. */
  written(entry: AuditEntry, seen: string): AuditEntry;
  /** How many rows of a batch have an entry of their own, of `rows`. */
  rowsRecorded(rows: number): number;
}

export const honestAudit: AuditDecisions = {
  isRecorded: () => true,
  written: (entry) => entry,
  rowsRecorded: (rows) => rows,
};
