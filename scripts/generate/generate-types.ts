import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { JsonObject } from './json.ts';

const file = ts.factory.createTypeReferenceNode('File');

/** TypeScript types of one document. Defaults do not make a member present; `format: binary` is a `File`. */
export async function generateTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    alphabetize: false,
    silent: true,
    transform: (schema) => (schema.format === 'binary' ? file : undefined),
  });
  return astToString(nodes);
}
