import type { Transport } from './transport.ts';
import type { NoAnswer } from './wire-answer.ts';

/**
 * Spares a run the full time-out of every further request once the platform has been silent `patience` times
 * in a row, five unless told: each later request is given up at once, with the last silence as its reason. A run against a dead
 * platform then ends in minutes, not hours, and its report says why.
 */
export function giveUpOnSilence(transport: Transport, patience = 5): Transport {
  let silences = 0;
  let last: NoAnswer | undefined;
  return {
    async deliver(request, how) {
      // What is no HTTP may be left without an answer.
      if (request.octets !== undefined) return transport.deliver(request);
      if (last && silences >= patience) {
        return {
          ...last,
          message: `given up after ${String(patience)} requests without an answer: ${last.message}`,
        };
      }
      const answer = await transport.deliver(request, how);
      if (answer.kind === 'answer') silences = 0;
      else {
        silences += 1;
        last = answer;
      }
      return answer;
    },
    close: transport.close,
  };
}
