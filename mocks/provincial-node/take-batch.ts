import type { ProfileItem } from '../../src/contract/profile.ts';
import { validateRecord } from '../../src/contract/validate-record.ts';
import { boundedErrors, type RowError } from '../node/row-error.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { refusal } from '../refusal.ts';
import { readRow } from './read-row.ts';
import type { Ticket, TicketRegister } from './ticket-register.ts';
import type { RowResult, UploadedRow, UploadRegister } from './upload-register.ts';

export interface BatchResult {
  readonly batchId: string;
  readonly accepted: number;
  readonly rejected: number;
  readonly ticket?: TicketTold;
  readonly rows: readonly RowResult[];
}

/** A ticket as it travels. */
export interface TicketTold {
  readonly ticketId: string;
  readonly item: string;
  readonly batchId: string;
  readonly status: 'open' | 'closed';
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly openRows: readonly string[];
}

/**
 * Takes a batch whose breaches, if any, lie in its rows. Throws Problem 3006 for an item that is not aggregated, 3005
 * or 4001 for a ticket that it cannot correct.
 */
export function takeBatch(
  plain: unknown,
  options: {
    readonly platformId: string;
    readonly item: ProfileItem | undefined;
    readonly uploads: UploadRegister;
    readonly tickets: TicketRegister;
    /** Epoch ms. */
    readonly now: number;
  },
): BatchResult {
  const { item, uploads, tickets, platformId, now } = options;
  if (item?.method !== 'aggregation') throw refusal('3006', 'Only aggregated items are uploaded.');
  // All that isRowViolation does not excuse, the contract has refused before.
  const batch = plain as {
    readonly batchId: string;
    readonly correctionOf?: string;
    readonly rows: readonly unknown[];
  };
  const { batchId, correctionOf } = batch;
  if (correctionOf !== undefined) tickets.check(correctionOf, { platformId, item: item.id });
  const read = batch.rows.map(readRow);
  const flawOf = new Map(read.map(({ row, flaw }) => [row, flaw]));
  const rows = uploads.take(
    { platformId, item: item.id, rows: read.map(({ row }) => row) },
    { now, flaws: (row) => errorsOf(row, { flaw: flawOf.get(row), item: item.id }) },
  );
  const count = (status: RowResult['status']) => rows.filter((row) => row.status === status).length;
  const settled = read.map(({ row: { externalSystemId, withdrawn } }, place) => ({
    externalSystemId,
    // A withdrawal that finds nothing leaves nothing to correct.
    isOpen: rows[place]?.status === 'rejected' && withdrawn === undefined,
  }));
  const ticket = tickets.settle({ platformId, item: item.id, batchId, correctionOf, rows: settled }, now);
  return {
    batchId,
    accepted: count('accepted'),
    rejected: count('rejected'),
    ...(ticket ? { ticket: tellTicket(ticket) } : {}),
    rows,
  };
}

export function tellTicket({ ticketId, item, batchId, openedAt, closedAt, openRows }: Ticket): TicketTold {
  return {
    ticketId,
    item,
    batchId,
    status: closedAt === undefined ? 'open' : 'closed',
    openedAt: formatTime(openedAt),
    ...(closedAt === undefined ? {} : { closedAt: formatTime(closedAt) }),
    openRows,
  };
}

function errorsOf(
  { record }: UploadedRow,
  { flaw, item }: { readonly flaw: string | undefined; readonly item: string },
): readonly RowError[] {
  if (flaw !== undefined) return [{ pointer: '', message: flaw }];
  if (record === undefined) return [];
  return boundedErrors(validateRecord(item, record));
}
