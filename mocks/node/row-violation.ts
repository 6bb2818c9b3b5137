import type { Violation } from '../../src/contract/violation.ts';

/** Whether a breach lies within one row of a batch: then it costs that row and not the batch. */
export function isRowViolation({ pointer }: Violation): boolean {
  return /^\/rows\/\d+(?:\/|$)/.test(pointer);
}
