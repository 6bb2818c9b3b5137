import type { Requirement } from '../../../fixtures/tables/requirements.ts';

/** The schema of a record: the item that it is of, and what it serves. */
export interface RecordSchema {
  /** Where it stands, e.g. `openapi/components/tax.yaml TaxArrearsRecord`. */
  readonly place: string;
  readonly item: string;
  readonly requirements: readonly string[];
}

/** Rows of sharing lists whose item and whose record schema do not name each other. */
export function findInListRows(
  requirements: readonly Requirement[],
  schemas: readonly RecordSchema[],
): readonly string[] {
  return requirements.flatMap(({ id, item }) => {
    const citing = schemas.filter((schema) => schema.requirements.includes(id));
    if (item === undefined) {
      return /-L\d+$/.test(id) ? [`${id} is a row of a list: say in the table which item it lists.`] : [];
    }
    const others = citing.filter((schema) => schema.item !== item);
    return [
      ...others.map(
        ({ place, item: other }) => `${id} lists ${item} in the table, but ${place} (${other}) claims it.`,
      ),
      ...(citing.length > others.length
        ? []
        : [`${id} lists ${item}, but no schema of that item says so in x-requirements.`]),
    ];
  });
}
