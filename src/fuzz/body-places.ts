import { generateSync } from 'json-schema-faker';
import type { OpenApiDocument } from '../contract/api-contract.ts';
import { isMembers, resolve, type Schema } from './operation-schemas.ts';

/** One value inside a JSON body, and the schema that it is held to there. */
export interface BodyPlace {
  /** Names and indexes from the top; empty for the whole body. */
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
  /** A valid value of this place: the body's own, or one made from the schema where the body has none. */
  readonly value: unknown;
}

type Found = BodyPlace & { readonly isWhole: boolean };

/** Every place of a valid body, from the top down, those of optional members that it leaves out included. */
export function bodyPlaces(
  document: OpenApiDocument,
  { schema, body }: { readonly schema: Schema; readonly body: unknown },
): readonly BodyPlace[] {
  return placesIn(document, { path: [], schema, value: body, isWhole: true });
}

function placesIn(document: OpenApiDocument, found: Found): readonly BodyPlace[] {
  const { path, value, isWhole } = found;
  const schema = branchFor(document, resolve(document, found.schema), value);
  const here = { path, schema, value };
  const inside = (name: string | number, of: unknown, member: unknown) =>
    placesIn(document, { path: [...path, name], schema: resolve(document, of), value: member, isWhole });
  if (Array.isArray(value)) return [here, ...inside(0, schema['items'], value[0])];
  if (!isMembers(value)) return [here];
  const properties = resolve(document, schema['properties']);
  const present = Object.entries(value).flatMap(([name, member]) =>
    inside(name, properties[name] ?? schema['additionalProperties'] ?? {}, member),
  );
  const absent = Object.entries(properties)
    .filter(([name]) => !(name in value))
    .map(([name, of]) => {
      const resolved = resolve(document, of);
      return { path: [...path, name], schema: resolved, value: sampleValue(document, resolved) };
    });
  return [here, ...present, ...absent];
}

/** Of several schemas the one that the members of a value fit by their names; all of them, resolved, for other values. */
function branchFor(document: OpenApiDocument, schema: Schema, value: unknown): Schema {
  const branches = [schema['oneOf'], schema['anyOf']].find(Array.isArray);
  if (branches === undefined) return schema;
  const resolved = branches.map((branch) => resolve(document, branch));
  // What is no object fits by its type alone, which more than one may do.
  if (!isMembers(value)) return { ...schema, oneOf: undefined, anyOf: resolved };
  const fits = ({ required, properties }: Schema) =>
    (Array.isArray(required) ? required : []).every((name) => String(name) in value) &&
    Object.keys(value).every((name) => name in resolve(document, properties));
  return resolved.find(fits) ?? schema;
}

/** A value that a schema allows: its first example, or what json-schema-faker makes of it, always the same. */
export function sampleValue(document: OpenApiDocument, schema: Schema, seed = 1): unknown {
  const { examples } = schema;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  return generateSync({ ...schema, components: document['components'] ?? {} }, { seed });
}

/** The JSON text of a body with the text of another value at one place, which may be no JSON; undefined leaves it out. */
export function writeWith(body: unknown, path: BodyPlace['path'], json: string | undefined): string {
  // No value of a body holds a private character twice, so this one marks the place.
  const mark = '\uE000\uE000';
  const marked = JSON.stringify(replaceAt(body, path, json === undefined ? undefined : mark)) as
    string | undefined;
  return (marked ?? '').replace(`"${mark}"`, () => json ?? '');
}

function replaceAt(value: unknown, [first, ...rest]: BodyPlace['path'], by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === first ? replaceAt(each, rest, by) : each));
  const members = isMembers(value) ? value : {};
  return { ...members, [first]: replaceAt(members[first], rest, by) };
}
