import { isObject, walk, type Json, type JsonObject } from './json.ts';
import type { RecordSchemas } from './read-records.ts';

const prefix = '#/components/schemas/';
/** What says something to people only. */
const prose = ['description', 'examples', 'x-requirements'];

/**
 * The schemas of all records as one JSON Schema (2020-12): under `records` which definition is an item's, under `$defs`
 * everything that those refer to. Names, grades and units stay; sentences and examples do not.
 */
export function recordSchemas({ document, schemas }: RecordSchemas): JsonObject {
  const all = (document['components'] as { schemas: JsonObject }).schemas;
  const $defs: JsonObject = {};
  for (const pointer of schemas.values()) define(pointer);
  const records = [...schemas].map(([item, pointer]) => [item, definitionOf(pointer)]);
  return { records: Object.fromEntries(records) as JsonObject, $defs };

  function define(pointer: string) {
    const name = pointer.slice(prefix.length);
    if (Object.hasOwn($defs, name)) return;
    const schema = all[name] ?? null;
    $defs[name] = withoutProse(schema);
    for (const { value } of walk(schema)) {
      if (typeof value === 'string' && value.startsWith(prefix)) define(value);
    }
  }
}

function definitionOf(pointer: string): string {
  return `#/$defs/${pointer.slice(prefix.length)}`;
}

function withoutProse(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => !prose.includes(keyword) || isObject(value))
      .map(([keyword, value]) => [
        keyword,
        keyword === '$ref' && typeof value === 'string' ? definitionOf(value) : withoutProse(value),
      ]),
  );
}
