import { randomBytes } from 'node:crypto';
import { refusal } from '../refusal.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** Rows of a batch that are to be corrected (更正单); closed once none is left. */
export interface Ticket {
  readonly ticketId: string;
  readonly platformId: string;
  readonly item: string;
  readonly batchId: string;
  /** Epoch ms. */
  readonly openedAt: number;
  readonly closedAt?: number;
  /** Their externalSystemIds. */
  readonly openRows: readonly string[];
}

/** What became of the rows of one batch. */
export interface SettledBatch {
  readonly platformId: string;
  readonly item: string;
  readonly batchId: string;
  readonly correctionOf?: string | undefined;
  /** In the order of the batch: whether the row still waits for its correction. */
  readonly rows: readonly { readonly externalSystemId: string; readonly isOpen: boolean }[];
}

export interface TicketRegister {
  /** Throws Problem 3005 for a ticket that is not the platform's own and of this item, 4001 for a closed one. */
  check(ticketId: string, owner: { readonly platformId: string; readonly item: string }): void;
  /** Closes rows that were taken and opens those that were rejected; the ticket that answers for the batch, if any does. */
  settle(batch: SettledBatch, now: number): Ticket | undefined;
  /** Oldest first. */
  of(platformId: string): readonly Ticket[];
}

export function createTicketRegister(store: NetworkStore): TicketRegister {
  const tickets = openKept<Ticket>(store, 'ticket');
  const keep = (ticket: Ticket) => tickets.put(ticket.ticketId, ticket);

  function withRows(ticket: Ticket, openRows: readonly string[], now: number): Ticket {
    if (
      openRows.length === ticket.openRows.length &&
      openRows.every((row) => ticket.openRows.includes(row))
    ) {
      return ticket;
    }
    return keep({ ...ticket, openRows, ...(openRows.length === 0 ? { closedAt: now } : {}) });
  }

  return {
    check(ticketId, { platformId, item }) {
      const ticket = tickets.get(ticketId);
      if (ticket?.platformId !== platformId || ticket.item !== item) throw refusal('3005', 'No such ticket.');
      if (ticket.closedAt !== undefined) throw refusal('4001', 'The ticket is closed.');
    },
    settle({ platformId, item, batchId, correctionOf, rows }, now) {
      const standing = new Map(rows.map(({ externalSystemId, isOpen }) => [externalSystemId, isOpen]));
      const refused = [...standing].filter(([, isOpen]) => isOpen).map(([row]) => row);
      const own = [...tickets.values()].filter(
        (ticket) => ticket.platformId === platformId && ticket.item === item && ticket.closedAt === undefined,
      );
      const answering = own.find((ticket) =>
        correctionOf === undefined ? ticket.batchId === batchId : ticket.ticketId === correctionOf,
      );
      for (const ticket of own.filter((each) => each !== answering)) {
        withRows(
          ticket,
          ticket.openRows.filter((row) => standing.get(row) !== false),
          now,
        );
      }
      if (answering) {
        const left = answering.openRows.filter((row) => standing.get(row) !== false);
        const settled = withRows(answering, [...new Set([...left, ...refused])], now);
        return refused.length > 0 || correctionOf !== undefined ? settled : undefined;
      }
      if (refused.length === 0) return undefined;
      const ticketId = `TK-${randomBytes(8).toString('hex')}`;
      return keep({ ticketId, platformId, item, batchId, openedAt: now, openRows: refused });
    },
    of: (platformId) => [...tickets.values()].filter((ticket) => ticket.platformId === platformId),
  };
}
