import { describe, expect, it } from 'vitest';
import type { ApiContract, OperationInfo } from './api-contract.ts';
import { apiNames } from './api-name.ts';
import { listProfiles } from './list-profiles.ts';
import { loadContract } from './load-contract.ts';
import { scalarFromText } from './scalar-from-text.ts';

type Tree = Readonly<Record<string, unknown>>;

const contracts = listProfiles().flatMap(({ id }) =>
  apiNames.map((name) => ({ name: `${id} ${name}`, api: loadContract(id).api(name) })),
);

/** The member of a document at a path, references followed; undefined where there is none. */
function at(api: ApiContract, start: unknown, ...keys: readonly string[]): unknown {
  let value = follow(api, start);
  for (const key of keys) value = follow(api, (value as Tree | undefined)?.[key]);
  return value;
}

function follow(api: ApiContract, value: unknown): unknown {
  const ref = (value as { readonly $ref?: unknown } | undefined)?.$ref;
  if (typeof ref !== 'string') return value;
  const keys = ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return at(api, api.document, ...keys);
}

/** `example` and every `examples` of a media type object. */
function examplesOf(api: ApiContract, media: unknown): readonly unknown[] {
  const { example, examples } = media as { example?: unknown; examples?: Tree };
  const named = Object.values(examples ?? {}).map((one) => at(api, one, 'value'));
  return example === undefined ? named : [example, ...named];
}

function operationIn(api: ApiContract, { operationId, path, method }: OperationInfo): unknown {
  const isWebhook = api.webhooks.some((webhook) => webhook.operationId === operationId);
  return at(api, api.document, isWebhook ? 'webhooks' : 'paths', path, method.toLowerCase());
}

/** The operations and what the interface calls back, by id. */
function callsOf({ operations, webhooks }: ApiContract) {
  return [...operations, ...webhooks].map((operation) => [operation.operationId, operation] as const);
}

function idsIn(section: unknown): readonly string[] {
  return Object.values((section ?? {}) as Tree)
    .flatMap((item) =>
      Object.values(item as Tree).flatMap((operation) => (operation as Tree)['operationId'] ?? []),
    )
    .map(String)
    .sort();
}

/** As the app would have parsed it: the example of a form spells its fields as text. */
function bodyOf(operation: OperationInfo, example: unknown): unknown {
  if (!operation.form) return example;
  const fields = Object.entries(example as Record<string, string>).map(([name, text]) => {
    const type = operation.form?.[name] ?? 'string';
    return [name, type === 'file' ? new File([text], name) : scalarFromText(type, text)];
  });
  return Object.fromEntries(fields) as unknown;
}

describe.each(contracts)('$name', ({ api }) => {
  it('has operations, and the document lists the same', () => {
    const listed = idsIn(api.document['paths']);
    expect(api.operations.map(({ operationId }) => operationId)).toEqual(listed);
    expect(listed.length).toBeGreaterThan(0);
    expect(api.webhooks.map(({ operationId }) => operationId)).toEqual(idsIn(api.document['webhooks']));
  });

  it.each(api.operations.map((operation) => [operation.operationId, operation] as const))(
    '%s is matched by its own path',
    (operationId, { method, path }) => {
      const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);
      const filled = path.replace(/\{(.+?)\}/g, (_whole, name: string) => `a%20${name}`);
      expect(api.match(method, filled)).toEqual({
        operationId,
        pathParams: Object.fromEntries(names.map((name) => [name, `a ${name}`])),
      });
      expect(api.match(method, `${path}/`)).toBeUndefined();
    },
  );

  it.each(callsOf(api))('every example of %s validates', (operationId, operation) => {
    const written = operationIn(api, operation);
    for (const type of operation.consumes) {
      const examples = examplesOf(api, at(api, written, 'requestBody', 'content', type));
      expect(examples, `an example of the ${type} body`).not.toEqual([]);
      for (const example of examples) {
        const parts = {
          pathParams: {},
          query: new URLSearchParams(),
          headers: new Headers({ 'content-type': type }),
          body: bodyOf(operation, example),
        };
        const violations = api.validateRequest(operationId, parts);
        expect(violations.filter(({ where }) => where === 'body' || where === 'content-type')).toEqual([]);
      }
    }
    for (const [status, types] of Object.entries(operation.responses)) {
      for (const type of types) {
        const media = at(api, written, 'responses', status, 'content', type);
        for (const example of examplesOf(api, media)) {
          expect(api.validateResponse(operationId, Number(status), type, example)).toEqual([]);
        }
      }
    }
  });

  it.each(callsOf(api))('every parameter example of %s validates', (operationId, operation) => {
    const spell = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    const parameters = (at(api, operationIn(api, operation), 'parameters') ?? []) as readonly unknown[];
    const pathParams: Record<string, string> = {};
    const query = new URLSearchParams();
    const headers = new Headers();
    for (const parameter of parameters) {
      const { in: where, name } = follow(api, parameter) as { in: string; name: string };
      const schema = at(api, parameter, 'schema') as {
        examples?: readonly unknown[];
        enum?: readonly unknown[];
      };
      const example = at(api, parameter, 'example') ?? schema.examples?.[0] ?? schema.enum?.[0];
      if (example === undefined) continue;
      if (where === 'path') pathParams[name] = spell(example);
      else if (where === 'query') query.set(name, spell(example));
      else headers.set(name, spell(example));
    }
    const violations = api.validateRequest(operationId, { pathParams, query, headers, body: undefined });
    const wrong = violations.filter(({ where, keyword }) => where !== 'body' && keyword !== 'required');
    expect(wrong).toEqual([]);
  });

  it('has examples of its schemas that validate', () => {
    for (const operation of api.operations) {
      for (const direction of ['request', 'response'] as const) {
        if (!operation.plain[direction]) continue;
        const pointer = (operationIn(api, operation) as Tree)[`x-plain-${direction}`];
        const schema = follow(api, { $ref: pointer }) as { examples?: readonly unknown[] };
        for (const example of schema.examples ?? []) {
          expect(api.validatePlain(operation.operationId, direction, example)).toEqual([]);
        }
      }
    }
  });

  it('lists the error codes of every operation that answers with HTTP 200 whatever happens', () => {
    for (const operation of api.operations) {
      const { 'x-result-codes': codes = [], responses } = operationIn(api, operation) as Tree & {
        'x-result-codes'?: readonly string[];
      };
      const answersByCode = Object.keys(responses as Tree).join() === '200';
      expect([operation.operationId, codes.length > 0]).toEqual([operation.operationId, answersByCode]);
      expect([...new Set(codes)].sort()).toEqual(codes);
    }
  });
});
