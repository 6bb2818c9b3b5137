import type { Violation } from '../../src/contract/violation.ts';
import { contractRefusal } from './open-request.ts';
import { boundedErrors, type RowError } from './row-error.ts';

/**
 * What is wrong with each row of a batch, in their order. Throws Problem 3001 or 3002 where a row is nothing that
 * could be named. One row at a time: the findings of a whole batch are cut at a bound, and rows beyond it would pass.
 */
export function rowBreaches(
  rows: readonly unknown[],
  options: {
    /** Breaches of a request of this one row. */
    readonly validate: (row: unknown) => readonly Violation[];
    /** The members by which a row is known. */
    readonly names: readonly string[];
  },
): readonly (readonly RowError[])[] {
  const unnamed = new Set(['/rows/0', ...options.names.map((name) => `/rows/0/${name}`)]);
  return rows.map((row, place) => {
    const violations = options.validate(row);
    const fatal = violations.filter(({ pointer }) => unnamed.has(pointer));
    if (fatal.length > 0) {
      throw contractRefusal(
        fatal.map((each) => ({ ...each, pointer: each.pointer.replace('/rows/0', `/rows/${place}`) })),
      );
    }
    return boundedErrors(
      violations.map(({ pointer, message }) => ({ pointer: pointer.replace('/rows/0', ''), message })),
    );
  });
}
