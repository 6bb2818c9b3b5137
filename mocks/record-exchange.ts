import type { NetworkMember } from '../src/contract/admin.ts';
import type { Exchange } from '../src/contract/exchange.ts';
import { randomTraceId } from '../src/contract/random-trace-id.ts';
import { describeViolation } from '../src/contract/violation.ts';
import type { Conversation } from './conversation.ts';
import type { Journal } from './journal.ts';

/** Writes a member's exchanges into the journal; what its conversation noted stands in for the parsed bodies. */
export function recordExchanges(
  journal: Journal,
  { member }: { readonly member: NetworkMember },
): (exchange: Exchange) => void {
  return (exchange) => {
    // Every guard of the network returns a conversation; a request that no guard saw has none.
    const conversation = exchange.principal as Conversation | undefined;
    journal.record({
      member,
      operation: exchange.operationId,
      item: exchange.pathParams['item'] ?? null,
      uscc: conversation?.uscc ?? null,
      traceId: exchange.traceId,
      request: {
        method: exchange.request.method,
        url: exchange.request.target,
        headers: exchange.request.headers,
        body: exchange.request.rawBody,
      },
      response: {
        status: exchange.response.status,
        headers: exchange.response.headers,
        body: exchange.response.bytes ?? '',
      },
      plainRequest: conversation?.plainRequest,
      plainResponse: conversation?.plainResponse,
      violations: describedViolations(exchange, conversation),
      rules: conversation?.rules ?? [],
    });
  };
}

const none: readonly string[] = [];

function describedViolations({ violations }: Exchange, conversation: Conversation | undefined) {
  const inside = conversation?.violations ?? none;
  return violations.length === 0 ? inside : [...violations.map(describeViolation), ...inside];
}

/** The trace id that came with a request, if it is one; otherwise a fresh one. */
export function traceIdOf(request: Request): string {
  const given = request.headers.get('x-trace-id');
  return given !== null && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomTraceId();
}
