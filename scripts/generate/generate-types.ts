import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { isObject, objectAt, type Json, type JsonObject } from './json.ts';

const file = ts.factory.createTypeReferenceNode('File');

/**
 * TypeScript types of one document. Defaults do not make a member present; `format: binary` is a `File`. What tells
 * the members of a union apart is a constant in each, so `discriminator` adds nothing to the types. Webhooks stand
 * under `webhooks` alone, since whoever answers the `operations` does not answer what it calls back itself.
 */
export async function generateTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(
    withoutDiscriminators(withNamelessWebhooks(document)) as unknown as Parameters<typeof openapiTS>[0],
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

/** A copy without the ids of webhooks, which would put them among the operations. */
function withNamelessWebhooks(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  for (const hook of Object.values(objectAt(copy, 'webhooks'))) {
    for (const operation of Object.values(isObject(hook) ? hook : {})) {
      if (isObject(operation)) delete operation['operationId'];
    }
  }
  return copy;
}
