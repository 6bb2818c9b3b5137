import type { Violation } from '../../src/contract/violation.ts';
import { rowBreaches } from '../node/row-breaches.ts';
import type { NamedRow, RowRegister, RowUploaded } from './row-register.ts';
import { brokenRules } from './row-rules.ts';

export interface RowsUploaded {
  readonly accepted: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly rows: readonly RowUploaded[];
}

/**
 * Takes the rows of a batch each on its own; throws Problem 3001 or 3002 for a row that cannot even be named. `isSound`
 * where the contract has found nothing wrong with the whole batch: then there is nothing wrong with any row of it.
 */
export function takeRows(
  { rows }: { readonly rows: readonly unknown[] },
  options: {
    readonly operationId: string;
    readonly clientId: string;
    readonly register: RowRegister;
    /** Epoch ms. */
    readonly now: number;
    readonly isSound: boolean;
    /** Breaches of a request of this operation. */
    readonly validate: (plain: unknown) => readonly Violation[];
  },
): RowsUploaded {
  const { operationId, clientId, register, now, isSound, validate } = options;
  const breaches = isSound
    ? []
    : rowBreaches(rows, {
        validate: (row) => validate({ rows: [row] }),
        names: ['externalSystemId', 'platformId'],
      });
  // The contract has just found nothing wrong with what names each row.
  const named = rows as readonly NamedRow[];
  const results = register.take(
    { clientId, kind: operationId, rows: named },
    {
      now,
      flaws(row, place) {
        const errors = breaches[place] ?? [];
        return errors.length > 0 ? errors : brokenRules(operationId, row);
      },
    },
  );
  const counts = { accepted: 0, updated: 0, duplicate: 0, rejected: 0 };
  for (const { status } of results) counts[status] += 1;
  return { ...counts, rows: results };
}
