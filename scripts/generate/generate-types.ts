import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { isObject, type Json, type JsonObject } from './json.ts';

const file = ts.factory.createTypeReferenceNode('File');

/**
 * TypeScript types of one document. Defaults do not make a member present; `format: binary` is a `File`. What tells
 * the members of a union apart is a constant in each, so `discriminator` adds nothing to the types.
 */
export async function generateTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(
    withoutDiscriminators(document) as unknown as Parameters<typeof openapiTS>[0],
    {
      defaultNonNullable: false,
      alphabetize: false,
      silent: true,
      transform: (schema) => (schema.format === 'binary' ? file : undefined),
    },
  );
  return astToString(nodes);
}

function withoutDiscriminators(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutDiscriminators);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'discriminator');
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutDiscriminators(member)]));
}
