import type { records } from '../../openapi/generated/records.ts';
import type { SchemaValidator } from './compiled-api.ts';
import { requireGenerated } from './require-generated.ts';
import { schemaViolations } from './schema-violations.ts';
import type { Violation } from './violation.ts';

/** Items that have a record schema. */
export type ItemId = keyof records;

/** One complete record of an item, as a department has it. */
export type RecordOf<Item extends ItemId> = records[Item];

let validators: Readonly<Record<string, SchemaValidator>> | undefined;

/**
 * Holds one complete record, as a department has it, against the schema of its item; profiles do not change
 * records. Throws a RangeError for an item without a schema.
 */
export function validateRecord(item: string, record: unknown): readonly Violation[] {
  // The generator wrote the module in this form.
  validators ??= (requireGenerated('records.validators.js') as { validators: typeof validators }).validators;
  const validator = validators?.[item];
  if (!validator) throw new RangeError(`No schema describes the records of "${item}".`);
  return schemaViolations(validator, record, { where: 'body' });
}
