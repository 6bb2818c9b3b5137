import { isObject, type Json, type JsonObject } from './json.ts';

/**
 * What a value of a schema looks like: the schema's own first example, that of the first alternative that has one,
 * or a whole put together from the examples of its required members. Undefined where nothing shows it.
 */
export function exampleOf(schema: Json | undefined, document: JsonObject): Json | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref, examples, oneOf, anyOf, properties, required = [], items } = schema;
  if (Array.isArray(examples)) return examples[0];
  if (typeof $ref === 'string') return exampleOf(namedBy($ref, document), document);
  const alternatives = [oneOf, anyOf].flatMap((each) => (Array.isArray(each) ? each : []));
  for (const alternative of alternatives) {
    const example = exampleOf(alternative, document);
    if (example !== undefined) return example;
  }
  if (isObject(items)) {
    const example = exampleOf(items, document);
    return example === undefined ? undefined : [example];
  }
  if (!isObject(properties) || !Array.isArray(required) || required.length === 0) return undefined;
  const whole: JsonObject = {};
  for (const name of required.filter((each) => typeof each === 'string')) {
    const example = exampleOf(properties[name], document);
    if (example === undefined) return undefined;
    whole[name] = example;
  }
  return whole;
}

/** What a local reference (`#/components/…`) names. */
function namedBy(ref: string, document: JsonObject): Json | undefined {
  let value: Json | undefined = document;
  for (const step of ref.split('/').slice(1)) {
    value = isObject(value) ? value[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  return value;
}
