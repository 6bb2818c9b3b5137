import type { OpenApiDocument } from '../../src/contract/api-contract.ts';

/** A JSON Schema as plain members. */
export type Schema = Readonly<Record<string, unknown>>;

export interface QueryParameter {
  readonly name: string;
  readonly schema: Schema;
}

function isMembers(value: unknown): value is Schema {
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

/** The schema of an operation's JSON body; undefined where it takes none. */
export function bodySchema(document: OpenApiDocument, operationId: string): Schema | undefined {
  const body = resolve(document, operationOf(document, operationId)['requestBody']);
  const content = resolve(document, body['content']);
  const json = resolve(document, content['application/json']);
  return json['schema'] === undefined ? undefined : resolve(document, json['schema']);
}

/** The query parameters of an operation, their schemas resolved. */
export function queryParameters(document: OpenApiDocument, operationId: string): readonly QueryParameter[] {
  const parameters = operationOf(document, operationId)['parameters'];
  return (Array.isArray(parameters) ? parameters : [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter['in'] === 'query')
    .map((parameter) => ({
      name: String(parameter['name']),
      schema: resolve(document, parameter['schema']),
    }));
}
