import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFolder } from './generated-folder.ts';
import { validateRecord } from './validate-record.ts';
import type { Violation } from './violation.ts';

/** A JSON Schema (2020-12) with the annotations of our specifications; references in it are local. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the contract says of the records of all items, apart from any profile and interface. */
export interface RecordContract {
  /** Ids of the items that have a record. */
  readonly items: readonly string[];
  /** The schema of one complete record, which holds all that it refers to under `$defs`; undefined for no item. */
  schemaOf(item: string): JsonSchema | undefined;
  /** Holds one complete record against the compiled schema of its item. */
  validate(item: string, record: unknown): readonly Violation[];
}

/** What the generator writes to `records.schemas.json`. */
export interface RecordSchemaFile {
  /** Item → local reference of its record. */
  readonly records: Readonly<Record<string, string>>;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

let loaded: RecordContract | undefined;

/** The contract of all records that `openapi/generated` has; read when first asked for. */
export function recordContract(): RecordContract {
  loaded ??= recordContractOf(
    // The generator wrote the file in this form.
    JSON.parse(
      readFileSync(path.join(generatedFolder(), 'records.schemas.json'), 'utf8'),
    ) as RecordSchemaFile,
    validateRecord,
  );
  return loaded;
}

/** A contract of records from their schemas and validator, for those that no file has. */
export function recordContractOf(
  { records, $defs }: RecordSchemaFile,
  validate: RecordContract['validate'],
): RecordContract {
  return {
    items: Object.keys(records),
    schemaOf(item) {
      const $ref = Object.hasOwn(records, item) ? records[item] : undefined;
      return $ref === undefined ? undefined : { $ref, $defs };
    },
    validate,
  };
}
