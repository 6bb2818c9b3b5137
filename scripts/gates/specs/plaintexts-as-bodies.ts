import { isObject, objectAt, resolvePointer, type Json, type JsonObject } from '../../generate/json.ts';

const mediaType = 'application/vnd.xinheng.plaintext+json';

/**
 * A copy of a specification in which the plaintexts inside envelopes (`x-plain-request`, `x-plain-response`) are
 * bodies of their operations too, so that what compares bodies compares them.
 */
export function plaintextsAsBodies(document: JsonObject): JsonObject {
  return {
    ...document,
    ...(document['paths'] && { paths: eachOperation(document, 'paths') }),
    ...(document['webhooks'] && { webhooks: eachOperation(document, 'webhooks') }),
  };
}

function eachOperation(document: JsonObject, section: string): JsonObject {
  return mapMembers(objectAt(document, section), (pathItem) =>
    isObject(pathItem)
      ? mapMembers(pathItem, (operation) => (isObject(operation) ? opened(document, operation) : operation))
      : pathItem,
  );
}

function opened(document: JsonObject, operation: JsonObject): JsonObject {
  const request = schemaOf(operation['x-plain-request']);
  const response = schemaOf(operation['x-plain-response']);
  const responses = objectAt(operation, 'responses');
  const withPlaintext = (body: Json | undefined, schema: JsonObject): JsonObject => {
    const whole = followed(document, body);
    return { ...whole, content: { ...objectAt(whole, 'content'), [mediaType]: { schema } } };
  };
  return {
    ...operation,
    ...(request && { requestBody: withPlaintext(operation['requestBody'], request) }),
    ...(response && { responses: { ...responses, '200': withPlaintext(responses['200'], response) } }),
  };
}

function followed(document: JsonObject, body: Json | undefined): JsonObject {
  const ref = isObject(body) ? body['$ref'] : undefined;
  const found = typeof ref === 'string' ? resolvePointer(document, ref) : body;
  return isObject(found) ? found : {};
}

function schemaOf(named: Json | undefined): JsonObject | undefined {
  if (typeof named === 'string') return { $ref: named };
  return isObject(named) ? named : undefined;
}

function mapMembers(map: JsonObject, change: (member: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, member]) => [name, change(member)]));
}
