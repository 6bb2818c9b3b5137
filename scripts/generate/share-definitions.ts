import { isObject, walk, type Json, type JsonObject } from './json.ts';
import { definitionOf, validationSchema } from './validation-schema.ts';

/** The schemas of several documents as one, where those that validate the same stand once. */
export interface SharedDefinitions {
  readonly schema: JsonObject;
  /** Where in `schema` a local reference of a document is defined. */
  readonly definitionOf: (document: string, pointer: string) => string;
}

/** Documents by name, each with the local references of the schemas that are wanted of it. */
export type WantedSchemas = ReadonlyMap<
  string,
  { readonly document: JsonObject; readonly pointers: readonly string[] }
>;

/**
 * Defines a schema under its name where all documents that have the name mean the same by it, references included,
 * and under its document's and its own name where they do not.
 */
export function shareDefinitions(wanted: WantedSchemas): SharedDefinitions {
  const documents = new Map(
    [...wanted].map(([name, { document, pointers }]) => [name, definitionsOf(document, pointers)]),
  );
  const apart = namesApart([...documents.values()]);
  const $defs: JsonObject = {};
  for (const [document, definitions] of documents) {
    for (const [ref, schema] of definitions) $defs[nameOf(document, ref)] = renamed(schema, document);
  }
  return {
    schema: { $defs },
    definitionOf: (document, pointer) => `#/$defs/${nameOf(document, definitionOf(pointer))}`,
  };

  function nameOf(document: string, ref: string): string {
    const name = ref.slice('#/$defs/'.length);
    // A nameless schema is defined by its pointer, of which no reference may be made again.
    const plain = name.replaceAll(/[^A-Za-z0-9]/g, '_');
    return apart.has(ref) ? `${document}.${plain}` : plain;
  }

  function renamed(value: Json, document: string): Json {
    if (Array.isArray(value)) return value.map((entry) => renamed(entry, document));
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && isReference(member)
        ? `#/$defs/${nameOf(document, member)}`
        : renamed(member, document),
    ]);
    return Object.fromEntries(members) as JsonObject;
  }
}

type Definitions = ReadonlyMap<string, Json>;

/** Reference → schema of everything that one document defines. */
function definitionsOf(document: JsonObject, pointers: readonly string[]): Definitions {
  const named = Object.keys(validationSchema(document, [])['$defs'] as JsonObject);
  const schemas = validationSchema(document, pointers)['$defs'] as JsonObject;
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      named.includes(name) ? `#/$defs/${name}` : definitionOf(name),
      schema,
    ]),
  );
}

/** References that do not mean the same in every document that has them. */
function namesApart(documents: readonly Definitions[]): ReadonlySet<string> {
  const apart = new Set<string>();
  const refs = new Map<string, readonly string[]>();
  for (const definitions of documents) {
    for (const [ref, schema] of definitions) {
      const text = JSON.stringify(schema);
      if (documents.some((other) => other.has(ref) && JSON.stringify(other.get(ref)) !== text))
        apart.add(ref);
      refs.set(ref, [...(refs.get(ref) ?? []), ...refsIn(schema)]);
    }
  }
  for (let size = -1; size !== apart.size;) {
    size = apart.size;
    for (const [ref, used] of refs) if (used.some((each) => apart.has(each))) apart.add(ref);
  }
  return apart;
}

function refsIn(schema: Json): readonly string[] {
  return [...walk(schema)].flatMap(({ value }) => {
    const ref = isObject(value) ? value['$ref'] : undefined;
    return isReference(ref) ? [ref] : [];
  });
}

/** Data in `const` and `enum` may hold a member `$ref` too; only references have been led to `$defs`. */
function isReference(value: Json | undefined): value is string {
  return typeof value === 'string' && value.startsWith('#/$defs/');
}
