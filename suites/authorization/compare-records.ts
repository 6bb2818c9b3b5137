import { isDeepStrictEqual } from 'node:util';

type Row = Readonly<Record<string, unknown>>;

/** How one field of the rows given compares with the department's. Values stay out: traces are kept. */
export interface FieldDifference {
  readonly field: string;
  readonly kind: 'missing' | 'different';
}

/** How the rows given compare with those that the department holds. */
export interface Comparison {
  readonly expectedRows: number;
  readonly givenRows: number;
  /** Fields that some row lacks or has otherwise, each once. */
  readonly differences: readonly FieldDifference[];
}

function isSame(left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(left, right);
}

function differencesOf(expected: Row, given: Row, fields: readonly string[]): readonly FieldDifference[] {
  return fields.flatMap((field): readonly FieldDifference[] => {
    if (!(field in given)) return [{ field, kind: 'missing' }];
    return isSame(expected[field], given[field]) ? [] : [{ field, kind: 'different' }];
  });
}

/** Pairs each expected row with the given row that is most like it, in any order, and compares field by field. */
export function compareRecords(
  expected: readonly Row[],
  given: readonly Row[],
  fields: readonly string[],
): Comparison {
  const left = [...given];
  const found = new Map<string, FieldDifference>();
  for (const row of expected) {
    const ranked = left
      .map((candidate, place) => ({ place, differences: differencesOf(row, candidate, fields) }))
      .sort((one, other) => one.differences.length - other.differences.length);
    const [closest] = ranked;
    if (!closest) break;
    left.splice(closest.place, 1);
    for (const difference of closest.differences) {
      if (!found.has(difference.field)) found.set(difference.field, difference);
    }
  }
  return { expectedRows: expected.length, givenRows: given.length, differences: [...found.values()] };
}
