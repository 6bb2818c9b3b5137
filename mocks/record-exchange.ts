import type { NetworkMember } from '../src/contract/admin.ts';
import type { Exchange } from '../src/contract/exchange.ts';
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
    const requestBody = textOf(exchange.request.rawBody);
    const responseBody = textOf(exchange.response.rawBody);
    journal.record({
      member,
      operation: exchange.operationId,
      item: exchange.pathParams['item'] ?? null,
      uscc: conversation?.uscc ?? null,
      traceId: exchange.traceId,
      request: {
        method: exchange.request.method,
        url: exchange.request.target,
        headers: Object.fromEntries(exchange.request.headers),
        body: requestBody,
      },
      response: {
        status: exchange.response.status,
        headers: Object.fromEntries(exchange.response.headers),
        body: responseBody,
      },
      plainRequest: plainOr(conversation?.plainRequest, requestBody),
      plainResponse: plainOr(conversation?.plainResponse, responseBody),
      violations: [...exchange.violations.map(describeViolation), ...(conversation?.violations ?? [])],
      rules: conversation?.rules ?? [],
    });
  };
}

/** The trace id that came with a request, if it is one; otherwise a fresh one. */
export function traceIdOf(request: Request): string {
  const given = request.headers.get('x-trace-id');
  return given !== null && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function plainOr(plain: unknown, text: string): unknown {
  return plain === undefined ? jsonOrNull(text) : plain;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
