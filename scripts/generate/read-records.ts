import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkGrades } from './check-grades.ts';
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

/** Reads the shared schemas; a record is a schema named `…Record` with `x-item`, each of its fields graded. */
export async function readRecords(folder: string): Promise<RecordSchemas> {
  const all: JsonObject = {};
  const recordOf = new Map<string, string>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
    const at = path.join(path.basename(path.dirname(folder)), path.basename(folder), file);
    const source = readYaml(await readFile(path.join(folder, file), 'utf8'), at);
    const schemas = objectAt(objectAt(source.value as Json, 'components'), 'schemas');
    checkGrades(source, schemas);
    for (const [name, schema] of Object.entries(schemas)) {
      const refuse = (fault: string, remedy: string) =>
        new SourceError('invalid-specification', {
          at: source.locate(['components', 'schemas', name]),
          fault,
          remedy,
        });
      if (Object.hasOwn(all, name)) {
        throw refuse(`another file has a schema named ${name} too.`, 'Rename one.');
      }
      all[name] = withLocalReferences(schema);
      const item = isObject(schema) ? schema['x-item'] : undefined;
      if (typeof item !== 'string' || !name.endsWith('Record')) continue;
      const first = recordOf.get(item);
      if (first !== undefined) {
        throw refuse(`${name} is a second record of "${item}", after ${first}.`, 'Keep one.');
      }
      recordOf.set(item, name);
    }
  }
  return {
    document: {
      openapi: '3.1.0',
      info: { title: 'Records', version: '1' },
      paths: {},
      components: { schemas: all },
    },
    schemas: new Map([...recordOf].map(([item, name]) => [item, pointerTo('components', 'schemas', name)])),
    fields: new Map([...recordOf].map(([item, name]) => [item, fieldsOf(all[name] ?? null, all)])),
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
