import type { Violation } from '../../src/contract/violation.ts';
import { contractRefusal } from '../node/open-request.ts';
import { boundedErrors, type RowError } from '../node/row-error.ts';
import type { NamedRow, RowRegister, RowUploaded } from './row-register.ts';
import { brokenRules } from './row-rules.ts';

export interface RowsUploaded {
  readonly accepted: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly rows: readonly RowUploaded[];
}

/** Takes the rows of a batch each on its own; throws Problem 3001 or 3002 for a row that cannot even be named. */
export function takeRows(
  { rows }: { readonly rows: readonly unknown[] },
  options: {
    readonly operationId: string;
    readonly clientId: string;
    readonly register: RowRegister;
    /** Epoch ms. */
    readonly now: number;
    /** Breaches of a request of this operation. */
    readonly validate: (plain: unknown) => readonly Violation[];
  },
): RowsUploaded {
  const { operationId, clientId, register, now, validate } = options;
  // One row at a time: the findings of a whole batch are cut at a bound, and rows beyond it would pass as right.
  const breaches = new Map(rows.map((row) => [row, validate({ rows: [row] })]));
  rows.forEach((row, place) => {
    const unnamed = (breaches.get(row) ?? []).filter(({ pointer }) => namesRow(pointer));
    if (unnamed.length > 0) throw contractRefusal(unnamed.map((violation) => atPlace(violation, place)));
  });
  const results = register.take(
    // The contract has just found nothing wrong with what names each row.
    { clientId, kind: operationId, rows: rows as readonly NamedRow[] },
    { now, flaws: (row) => flawsOf(row, { operationId, breaches: breaches.get(row) ?? [] }) },
  );
  const count = (status: RowUploaded['status']) => results.filter((row) => row.status === status).length;
  return {
    accepted: count('accepted'),
    updated: count('updated'),
    duplicate: count('duplicate'),
    rejected: count('rejected'),
    rows: results,
  };
}

function flawsOf(
  row: NamedRow,
  { operationId, breaches }: { readonly operationId: string; readonly breaches: readonly Violation[] },
): readonly RowError[] {
  const errors = breaches.map(({ pointer, message }) => ({
    pointer: pointer.replace(/^\/rows\/0/, ''),
    message,
  }));
  return boundedErrors(errors.length > 0 ? errors : brokenRules(operationId, row));
}

/** Of the single row of a request: the row itself, or one of the two members that name it. */
function namesRow(pointer: string): boolean {
  return /^\/rows\/0(?:\/externalSystemId|\/platformId)?$/.test(pointer);
}

function atPlace(violation: Violation, place: number): Violation {
  return { ...violation, pointer: violation.pointer.replace('/rows/0', `/rows/${place}`) };
}
