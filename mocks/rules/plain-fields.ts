import type { ApiContract } from '../../src/contract/api-contract.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Names of all fields, at any depth, that the sealed answer of an operation may have. */
export function plainFields({ document }: Pick<ApiContract, 'document'>, operationId: string): Set<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();

  function walk(schema: unknown): void {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
    seen.add(schema);
    if (Array.isArray(schema)) {
      for (const each of schema) walk(each);
      return;
    }
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === '$ref') walk(resolve(document, String(value)));
      else if (keyword === 'properties') {
        for (const [name, property] of Object.entries(value as Schema)) {
          names.add(name);
          walk(property);
        }
      } else if (!literal.has(keyword)) walk(value);
    }
  }

  const operations = Object.values(document.paths as Schema).flatMap((path) => Object.values(path as Schema));
  const operation = operations.find((each) => (each as Schema)['operationId'] === operationId) as Schema;
  walk({ $ref: operation['x-plain-response'] });
  return names;
}

/** What holds values and no schemas. */
const literal: ReadonlySet<string> = new Set(['examples', 'example', 'enum', 'const', 'default', 'required']);

function resolve(document: unknown, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Schema)[part], document);
}
