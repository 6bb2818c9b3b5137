import type { JournalEntry, NetworkMember } from './admin.ts';
import { isRefused } from './exchange-result.ts';

/** Which entries of the journal are wanted; all that is said must hold. */
export interface JournalFilter {
  /** Only entries after this sequence number. */
  readonly since?: number;
  readonly member?: NetworkMember;
  readonly operation?: string;
  readonly item?: string;
  readonly uscc?: string;
  /** HTTP status of the answer; 0 where none left. */
  readonly status?: number;
  readonly traceId?: string;
  /** Only exchanges that broke the contract. */
  readonly violations?: boolean;
  /** Only exchanges that were refused, by status or result code, or had no answer. */
  readonly refused?: boolean;
  /** Only exchanges that were refused, or broke the contract, or both. */
  readonly troubled?: boolean;
  /** At most so many: the first after `since`, or the newest where `since` is not said. */
  readonly limit?: number;
}

/** Whether an entry is wanted, however many there are. */
function matchesFilter(entry: JournalEntry, filter: JournalFilter): boolean {
  const { since = 0, member, operation, item, uscc, status, traceId, violations, refused, troubled } = filter;
  return (
    entry.sequence > since &&
    (member === undefined || entry.member === member) &&
    (operation === undefined || entry.operation === operation) &&
    (item === undefined || entry.item === item) &&
    (uscc === undefined || entry.uscc === uscc) &&
    (status === undefined || entry.response.status === status) &&
    (traceId === undefined || entry.traceId === traceId) &&
    (violations !== true || isInBreach(entry)) &&
    (refused !== true || isRefused(entry)) &&
    (troubled !== true || isInBreach(entry) || isRefused(entry))
  );
}

function isInBreach({ violations }: JournalEntry): boolean {
  return violations.length > 0;
}

/** The entries, which come oldest first, that a filter wants; no more are read than it takes to know. */
export function filterEntries(
  entries: Iterable<JournalEntry>,
  filter: JournalFilter,
): readonly JournalEntry[] {
  const { limit = Number.POSITIVE_INFINITY, since } = filter;
  const wanted: JournalEntry[] = [];
  for (const entry of entries) {
    if (since !== undefined && wanted.length >= limit) break;
    if (matchesFilter(entry, filter)) wanted.push(entry);
  }
  return limit === 0 ? [] : wanted.slice(-limit);
}
