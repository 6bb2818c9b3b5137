import { decideUnion } from './decide-union.ts';
import { isObject, objectAt, resolvePointer, type Json, type JsonObject } from './json.ts';
import { annotations } from './vocabulary.ts';

const namedPrefix = '#/components/schemas/';
const schemaMaps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
const plainValues = ['const', 'enum', 'required', 'type'];

/**
 * What of an OpenAPI document validates: one JSON Schema that defines its named schemas by name and the nameless
 * ones by their pointer, without annotations.
 */
export function validationSchema(document: JsonObject, pointers: readonly string[]): JsonObject {
  const named = objectAt(objectAt(document, 'components'), 'schemas');
  const nameless = pointers.filter((pointer) => !isNamed(pointer));
  const inline = nameless.map((pointer) => [pointer, resolvePointer(document, pointer) ?? null] as const);
  const $defs = schemasOf({ ...named, ...Object.fromEntries(inline) });
  const decided = Object.entries($defs).map(([name, schema]) => [name, withDecidedUnion({ $defs }, schema)]);
  return { $defs: Object.fromEntries(decided) as JsonObject };
}

function withDecidedUnion(document: JsonObject, schema: Json): Json {
  if (!isObject(schema) || schema['anyOf'] === undefined || schema['allOf'] !== undefined) return schema;
  const { anyOf, ...rest } = schema;
  const decided = decideUnion(document, anyOf);
  return decided ? { ...rest, ...decided } : schema;
}

/** Where {@link validationSchema} defines the schema of a local reference. */
export function definitionOf(pointer: string): string {
  if (isNamed(pointer)) return `#/$defs/${pointer.slice(namedPrefix.length)}`;
  return `#/$defs/${encodeURIComponent(pointer.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}

function isNamed(pointer: string): boolean {
  return pointer.startsWith(namedPrefix) && !pointer.slice(namedPrefix.length).includes('/');
}

function schemaOf(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(schemaOf);
  if (!isObject(schema)) return schema;
  // A file is a File at run time and not text.
  if (schema['type'] === 'string' && schema['format'] === 'binary') return {};
  const keywords = Object.entries(schema).filter(([keyword]) => !annotations.includes(keyword));
  return Object.fromEntries(keywords.map(([keyword, value]) => [keyword, keywordValue(keyword, value)]));
}

function keywordValue(keyword: string, value: Json): Json {
  if (keyword === '$ref' && typeof value === 'string') return value.replace(namedPrefix, '#/$defs/');
  if (plainValues.includes(keyword)) return value;
  // The mapping repeats what each member's const says, and ajv knows none.
  if (keyword === 'discriminator' && isObject(value)) return { propertyName: value['propertyName'] ?? null };
  return schemaMaps.includes(keyword) && isObject(value) ? schemasOf(value) : schemaOf(value);
}

function schemasOf(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, schemaOf(schema)]));
}
