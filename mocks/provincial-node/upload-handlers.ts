import { isRowViolation } from '../node/row-violation.ts';
import { pageOf, type PageQuery } from '../page-of.ts';
import type { ProvincialContext, ProvincialHandlers } from './provincial-context.ts';
import { takeBatch, tellTicket } from './take-batch.ts';

/** Batches of aggregated items, and the tickets for what was rejected of them. */
export function uploadHandlers(
  context: ProvincialContext,
): Pick<ProvincialHandlers, 'uploadBatch' | 'listTickets'> {
  const { contract, desk, uploads, tickets, clock } = context;
  return {
    uploadBatch(call) {
      const item = contract.profile.items.find(({ id }) => id === call.pathParams.item);
      return desk.answer(call, {
        item: call.pathParams.item,
        token: 'needed',
        tolerates: isRowViolation,
        handle: async (plain, { clientId: platformId }) =>
          takeBatch(plain, { platformId, item, uploads, tickets, now: clock.now() }),
      });
    },
    listTickets: (call) =>
      desk.answer(call, {
        token: 'needed',
        async handle(plain, { clientId }) {
          // validatePlain has held the plaintext to its schema.
          const { status, ...query } = plain as PageQuery & { readonly status?: 'open' | 'closed' };
          const own = tickets.of(clientId).map(tellTicket);
          const { page, entries } = pageOf(
            own.filter((ticket) => status === undefined || ticket.status === status),
            query,
          );
          return { ...page, tickets: entries };
        },
      }),
  };
}
