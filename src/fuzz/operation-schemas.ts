import type { OpenApiDocument } from '../contract/api-contract.ts';

/** A JSON Schema as plain members. */
export type Schema = Readonly<Record<string, unknown>>;

/** A parameter of a query or a path. */
export interface TextParameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export function isMembers(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value behind `#/a/b`; the value itself when it is no reference. */
export function resolve(document: OpenApiDocument, value: unknown): Schema {
  let found = value;
  for (let step = 0; step < 20 && isMembers(found) && typeof found['$ref'] === 'string'; step += 1) {
    let place: unknown = document;
    for (const part of found['$ref'].replace(/^#\//, '').split('/')) {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      place = isMembers(place) ? place[name] : undefined;
    }
    found = place;
  }
  return isMembers(found) ? found : {};
}

function operationOf(document: OpenApiDocument, operationId: string): Schema {
  const paths = isMembers(document['paths']) ? document['paths'] : {};
  for (const path of Object.values(paths)) {
    if (!isMembers(path)) continue;
    const found = Object.values(path).find(
      (operation) => isMembers(operation) && operation['operationId'] === operationId,
    );
    if (isMembers(found)) return found;
  }
  return {};
}

/** The schema of an operation's body of a media type; undefined where it takes none such. */
export function bodySchema(
  document: OpenApiDocument,
  operationId: string,
  mediaType = 'application/json',
): Schema | undefined {
  const body = resolve(document, operationOf(document, operationId)['requestBody']);
  const content = resolve(document, resolve(document, body['content'])[mediaType]);
  return content['schema'] === undefined ? undefined : resolve(document, content['schema']);
}

/** The parameters of an operation in its query or its path, their schemas resolved. */
export function textParameters(
  document: OpenApiDocument,
  operationId: string,
  where: 'query' | 'path',
): readonly TextParameter[] {
  const parameters = operationOf(document, operationId)['parameters'];
  return (Array.isArray(parameters) ? parameters : [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter['in'] === where)
    .map((parameter) => ({
      name: String(parameter['name']),
      required: parameter['required'] === true,
      schema: resolve(document, parameter['schema']),
    }));
}
