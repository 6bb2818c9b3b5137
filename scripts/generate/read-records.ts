import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject, objectAt, pointerTo, type Json, type JsonObject } from './json.ts';
import { readYaml } from './read-yaml.ts';
import { SourceError } from './source-error.ts';

/** The schemas of all records, apart from any interface: the item → its complete record. */
export interface RecordSchemas {
  /** A document that holds every shared schema. */
  readonly document: JsonObject;
  /** Item → local reference of the schema of one complete record. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Item → wire names of the fields of a record. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/** Reads the shared schemas; a record is a schema named `…Record` with `x-item`. */
export async function readRecords(folder: string): Promise<RecordSchemas> {
  const all: JsonObject = {};
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
    const at = path.join(path.basename(path.dirname(folder)), path.basename(folder), file);
    const source = readYaml(await readFile(path.join(folder, file), 'utf8'), at);
    const schemas = objectAt(objectAt(source.value as Json, 'components'), 'schemas');
    for (const [name, schema] of Object.entries(schemas)) {
      if (Object.hasOwn(all, name)) {
        throw new SourceError('invalid-specification', {
          at: source.locate(['components', 'schemas', name]),
          fault: `another file has a schema named ${name} too.`,
          remedy: 'Rename one.',
        });
      }
      all[name] = withLocalReferences(schema);
    }
  }
  const records = Object.entries(all).flatMap(([name, schema]) => {
    const item = isObject(schema) ? schema['x-item'] : undefined;
    return typeof item === 'string' && name.endsWith('Record') ? [{ item, name, schema }] : [];
  });
  return {
    document: {
      openapi: '3.1.0',
      info: { title: 'Records', version: '1' },
      paths: {},
      components: { schemas: all },
    },
    schemas: new Map(records.map(({ item, name }) => [item, pointerTo('components', 'schemas', name)])),
    fields: new Map(records.map(({ item, schema }) => [item, fieldsOf(schema, all)])),
  };
}

/** All files lie in one document, so the file's name falls away: from references, and from what tells them apart. */
function withLocalReferences(value: Json): Json {
  if (Array.isArray(value)) return value.map(withLocalReferences);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === '$ref') return [key, localReference(member)];
      if (key !== 'mapping' || !isObject(member)) return [key, withLocalReferences(member)];
      const targets = Object.entries(member).map(([name, target]) => [name, localReference(target)]);
      return [key, Object.fromEntries(targets) as JsonObject];
    }),
  );
}

function localReference(ref: Json): Json {
  return typeof ref === 'string' ? ref.slice(ref.indexOf('#')) : withLocalReferences(ref);
}

function fieldsOf(schema: Json, all: JsonObject): readonly string[] {
  const own = Object.keys(objectAt(schema, 'properties'));
  const parts = isObject(schema) && Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  const inherited = parts.flatMap((part) => {
    const ref = isObject(part) ? part['$ref'] : undefined;
    return typeof ref === 'string' ? fieldsOf(all[ref.split('/').at(-1) ?? ''] ?? null, all) : [];
  });
  return [...new Set([...inherited, ...own])];
}
