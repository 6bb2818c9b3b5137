import { generateSync } from 'json-schema-faker';
import type { OpenApiDocument, OperationInfo } from '../../../src/contract/api-contract.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Longer lists and texts say nothing new and cost time. */
const mostItems = 3;
const mostCharacters = 40;

/** The body of an operation by its schema: the plaintext where it travels in an envelope, the fields of a form. */
export interface BodySampler {
  /** Undefined for an operation without a body. */
  schemaOf(operation: OperationInfo): Schema | undefined;
  /** A value made by json-schema-faker, or one of the specification's own examples. */
  sample(operation: OperationInfo, seed: number): unknown;
}

export function createBodySampler(document: OpenApiDocument): BodySampler {
  const short = shorten(document) as OpenApiDocument;
  const components = short['components'] as Schema;

  const schemaOf = (operation: OperationInfo): Schema | undefined => {
    const said = operationIn(short, operation);
    const plain = said['x-plain-request'];
    if (typeof plain === 'string') return { $ref: plain, components };
    const body = dereference(short, said['requestBody']);
    const [content] = Object.values((body['content'] ?? {}) as Record<string, Schema>);
    return content && { ...(content['schema'] as Schema), components };
  };
  return {
    schemaOf,
    sample(operation, seed) {
      const schema = schemaOf(operation);
      if (!schema) return undefined;
      const examples = examplesOf(dereference(short, schema));
      const example = examples[seed % (examples.length * 4)];
      // One in four is an example, where there are any: what means something gets further than what only fits.
      if (example !== undefined) return structuredClone(example);
      return toTheFen(generateSync(schema, { seed: 1 + (seed % 0x7fff_0000) }));
    },
  };
}

function examplesOf(schema: Schema): readonly unknown[] {
  return Array.isArray(schema['examples']) ? schema['examples'] : [];
}

function operationIn(document: OpenApiDocument, { path, method }: OperationInfo): Schema {
  const paths = document['paths'] as Record<string, Record<string, Schema>>;
  return paths[path]?.[method.toLowerCase()] ?? {};
}

function dereference(document: OpenApiDocument, value: unknown): Schema {
  let found = value as Schema | undefined;
  while (typeof found?.['$ref'] === 'string') {
    found = found['$ref']
      .slice(2)
      .split('/')
      .reduce<Schema>((place, name) => (place[name] ?? {}) as Schema, document);
  }
  return found ?? {};
}

/** The document with lists and texts that end sooner. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, shorten(member)] as const);
  const schema = Object.fromEntries(members) as Record<string, unknown>;
  const atMost = (name: string, least: string, most: number) => {
    const bound = schema[name];
    if (typeof bound === 'number') schema[name] = Math.min(bound, Math.max(most, Number(schema[least] ?? 0)));
  };
  atMost('maxItems', 'minItems', mostItems);
  if (!('pattern' in schema)) atMost('maxLength', 'minLength', mostCharacters);
  return schema;
}

/** json-schema-faker misses `multipleOf: 0.01` by the last bit: numbers are rounded to it. */
function toTheFen(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  if (Array.isArray(value)) return value.map(toTheFen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toTheFen(member)]));
}
