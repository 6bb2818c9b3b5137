import type { FieldSchema, Grade, Reveal } from '../../src/contract/profile.ts';
import { isObject, objectAt, resolvePointer, type Json, type JsonObject } from './json.ts';
import type { RecordSchemas } from './read-records.ts';
import { SourceError } from './source-error.ts';

const types = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;

/** Item → field → what its record schema says of it, in the schema's order. */
export type FieldSchemas = ReadonlyMap<string, ReadonlyMap<string, TitledSchema>>;

/** What profiles repeat of a field's schema, and the name that they have to use. */
export interface TitledSchema {
  readonly title: string;
  readonly schema: FieldSchema;
}

/** Reads off each record schema what a profile repeats of its fields. */
export function fieldSchemas({ document, schemas }: RecordSchemas): FieldSchemas {
  return new Map(
    [...schemas].map(([item, pointer]) => [
      item,
      new Map(
        Object.entries(propertiesOf(document, pointer)).map(([field, schema]) => [
          field,
          titledSchema(resolved(document, schema), `${item} ${field}`),
        ]),
      ),
    ]),
  );
}

/** The properties of a record, those of its `allOf` first. */
function propertiesOf(document: JsonObject, pointer: string): JsonObject {
  const schema = resolvePointer(document, pointer);
  const parts = isObject(schema) && Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  const inherited = parts.map((part) =>
    isObject(part) && typeof part['$ref'] === 'string' ? propertiesOf(document, part['$ref']) : {},
  );
  return Object.assign({}, ...inherited, objectAt(schema, 'properties')) as JsonObject;
}

/** A property with what it refers to; what stands beside the reference wins. */
function resolved(document: JsonObject, schema: Json): JsonObject {
  if (!isObject(schema)) return {};
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return schema;
  const { $ref: _, ...beside } = schema;
  return { ...resolved(document, resolvePointer(document, ref) ?? null), ...beside };
}

function titledSchema(schema: JsonObject, at: string): TitledSchema {
  const said = [schema['type']].flat();
  const type = types.find((known) => said.includes(known));
  const { title, format, enum: values, 'x-unit': unit } = schema;
  if (type === undefined || typeof title !== 'string') {
    throw new SourceError('invalid-specification', {
      at,
      fault: `the field's schema has no ${type === undefined ? 'type' : 'title'}.`,
      remedy: 'Give it one, in openapi/components.',
    });
  }
  const repeated: FieldSchema = {
    // Reading the records made sure of both.
    grade: schema['x-grade'] as Grade,
    reveal: schema['x-reveal'] as Reveal,
    type,
    ...(typeof format === 'string' ? { format } : {}),
    ...(said.includes('null') ? { nullable: true } : {}),
    ...(Array.isArray(values) ? { values: values.filter((value) => typeof value === 'string') } : {}),
    ...(typeof schema['const'] === 'string' ? { values: [schema['const']] } : {}),
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(schema['x-free-text'] === true ? { freeText: true } : {}),
  };
  return { title, schema: repeated };
}
