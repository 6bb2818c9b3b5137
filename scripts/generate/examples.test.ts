import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiNames } from '../../src/contract/api-name.ts';
import { formats } from '../../src/contract/formats.ts';
import { listProfiles } from '../../src/contract/list-profiles.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import { exampleOf } from '../../src/pages/example-of.ts';
import { isObject, objectAt, pointerTo, resolvePointer, type Json, type JsonObject } from './json.ts';
import { readRecords } from './read-records.ts';
import { definitionOf, validationSchema } from './validation-schema.ts';

const openapi = path.resolve(import.meta.dirname, '../../openapi');

/** An example that a schema itself gives (`examples`), and the local reference of that schema. */
interface SchemaExample {
  readonly pointer: string;
  readonly example: Json;
}

const shown = new Set(['example', 'examples', 'value', 'default', 'const', 'enum']);

function schemaExamples(value: Json, pointer = '#'): readonly SchemaExample[] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  const own = isObject(value) && Array.isArray(value['examples']) ? value['examples'] : [];
  const isMap = /\/(properties|schemas)$/.test(pointer);
  const inside = Object.entries(value).flatMap(([key, member]) =>
    shown.has(key) && !isMap ? [] : schemaExamples(member, pointer + pointerTo(key).slice(1)),
  );
  return [...own.map((example) => ({ pointer, example })), ...inside];
}

/** What is wrong with the examples of a document's schemas, and how many there are. */
function judgeExamples(document: JsonObject): { readonly count: number; readonly faults: readonly string[] } {
  const examples = schemaExamples(document);
  const pointers = [...new Set(examples.map(({ pointer }) => pointer))];
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    multipleOfPrecision: 6,
    validateSchema: false,
    inlineRefs: false,
    formats: { ...formats },
  });
  ajv.addSchema(validationSchema(document, pointers), 'document');
  const faults = examples.flatMap(({ pointer, example }) => {
    const validate = ajv.getSchema(`document${definitionOf(pointer)}`);
    if (!validate) return [`${pointer} cannot be compiled`];
    if (validate(example)) return [];
    return [`${pointer} ${ajv.errorsText(validate.errors)}: ${JSON.stringify(example).slice(0, 200)}`];
  });
  return { count: examples.length, faults };
}

describe.each(listProfiles().map(({ id }) => id))('under %s', (profile) => {
  describe.each(apiNames)('%s', (api) => {
    let document: JsonObject;
    beforeAll(() => {
      document = JSON.parse(
        readFileSync(path.join(openapi, 'generated', profile, `${api}.json`), 'utf8'),
      ) as JsonObject;
    });

    test('every example of a schema is valid', () => {
      const { count, faults } = judgeExamples(document);
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThan(0);
    });

    test('every plaintext looks as its page shows it', () => {
      const contract = loadContract(profile).api(api);
      for (const operation of operationsOf(document)) {
        for (const direction of ['request', 'response'] as const) {
          const named = operation[`x-plain-${direction}`];
          if (named === undefined) continue;
          const id = idOf(operation);
          const violations = contract.validatePlain(id, direction, exampleOf(schemaOf(named), document));
          expect([id, ...violations]).toEqual([id]);
        }
      }
    });

    test('every request, answer and plaintext shows what it looks like', () => {
      expect(operationsOf(document).flatMap((operation) => unshown(document, operation))).toEqual([]);
    });
  });
});

test('every example of a record and of a shared schema is valid', async () => {
  const { document, schemas } = await readRecords(path.join(openapi, 'components'));
  expect(judgeExamples(document).faults).toEqual([]);
  const without = [...schemas].filter(([, pointer]) => {
    const schema = resolvePointer(document, pointer);
    return !isObject(schema) || !Array.isArray(schema['examples']);
  });
  expect(without).toEqual([]);
});

test('finds an example that its schema refuses, wherever it stands', () => {
  const item = { type: 'object', properties: { examples: { type: 'string', examples: [5] } } };
  const document = {
    components: { schemas: { Item: item, Few: { type: 'array', maxItems: 1, examples: [[1], [1, 2]] } } },
  };
  expect(judgeExamples(document)).toEqual({
    count: 3,
    faults: [
      '#/components/schemas/Item/properties/examples data must be string: 5',
      '#/components/schemas/Few data must NOT have more than 1 items: [1,2]',
    ],
  });
});

function operationsOf(document: JsonObject): readonly JsonObject[] {
  return ['paths', 'webhooks'].flatMap((section) =>
    Object.values(objectAt(document, section)).flatMap((pathItem) =>
      Object.values(pathItem as JsonObject).filter(
        (member): member is JsonObject => isObject(member) && 'operationId' in member,
      ),
    ),
  );
}

function idOf({ operationId }: JsonObject): string {
  return typeof operationId === 'string' ? operationId : '';
}

function schemaOf(named: Json): Json {
  return typeof named === 'string' ? { $ref: named } : named;
}

/** The JSON bodies and plaintexts of an operation for which neither it nor the schema gives an example. */
function unshown(document: JsonObject, operation: JsonObject): readonly string[] {
  const follow = (value: Json | undefined): JsonObject => {
    const ref = isObject(value) ? value['$ref'] : undefined;
    if (typeof ref === 'string') return follow(resolvePointer(document, ref));
    return isObject(value) ? value : {};
  };
  const id = idOf(operation);
  const bodies = [
    ['request', operation['requestBody']] as const,
    ...Object.entries(objectAt(operation, 'responses')),
  ];
  const media = bodies.flatMap(([name, body]) =>
    Object.entries(objectAt(follow(body), 'content')).map(
      ([type, value]) => [`${id} ${name} ${type}`, value] as const,
    ),
  );
  const silent = media.filter(([name, value]) => {
    const { example, examples, schema } = value as JsonObject;
    return (
      name.includes('json') &&
      example === undefined &&
      examples === undefined &&
      !('examples' in follow(schema))
    );
  });
  const plain = ['x-plain-request', 'x-plain-response'].filter((key) => {
    const named = operation[key];
    return named !== undefined && exampleOf(schemaOf(named), document) === undefined;
  });
  return [...silent.map(([name]) => name), ...plain.map((key) => `${id} ${key}`)];
}
