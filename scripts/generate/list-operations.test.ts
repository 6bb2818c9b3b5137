import { describe, expect, it } from 'vitest';
import { shopDocument, shopOperations } from '../../src/contract/sample-shop.ts';
import type { JsonObject } from './json.ts';
import { listOperations } from './list-operations.ts';

const shop = shopDocument as JsonObject;

/** A document with one operation. */
function one(operation: JsonObject, rest: JsonObject = {}): JsonObject {
  return { paths: { '/x': { get: { operationId: 'x', responses: {}, ...operation } } }, ...rest };
}

describe('listOperations', () => {
  it('lists what the router and the validators need, by operationId', () => {
    expect(listOperations(shop, 'shop').operations).toEqual(shopOperations);
  });

  it('finds the schema of every part, through references', () => {
    const { schemas } = listOperations(shop, 'shop');
    expect(schemas.get('listGoods query pageIndex')).toBe('#/components/parameters/PageIndex/schema');
    expect(schemas.get('putGood 400 application/json')).toBe('#/components/schemas/Problem');
    expect(schemas.get('putGood plain request')).toBe('#/components/schemas/Plain');
    expect(schemas.get('putGood body application/json')).toBe(
      '#/paths/~1v1~1goods~1{good}/put/requestBody/content/application~1json/schema',
    );
  });

  it('lists webhooks apart from the operations, with their schemas', () => {
    const receipt = { content: { 'application/json': { schema: { type: 'object' } } } };
    const webhooks = { told: { post: { operationId: 'tell', responses: { 200: receipt } } } };
    const { operations, webhooks: listed, schemas } = listOperations({ ...one({}), webhooks }, 'x.yaml');
    expect(operations.map(({ operationId }) => operationId)).toEqual(['x']);
    expect(listed).toMatchObject([{ operationId: 'tell', method: 'POST', path: 'told' }]);
    expect(schemas.get('tell 200 application/json')).toBe(
      '#/webhooks/told/post/responses/200/content/application~1json/schema',
    );
  });

  it.each<[string, JsonObject, string]>([
    ['an operation without id', one({ operationId: null }), 'GET /x has no operationId. Name it.'],
    [
      'an id given twice',
      { paths: { '/x': { get: { operationId: 'x' }, put: { operationId: 'x' } } } },
      'the operationId "x" is given twice. Rename one.',
    ],
    [
      'a webhook with the id of an operation',
      { ...one({}), webhooks: { told: { post: { operationId: 'x', responses: {} } } } },
      'the operationId "x" is given twice. Rename one.',
    ],
    [
      'a cookie',
      one({ parameters: [{ in: 'cookie', name: 'c' }] }),
      'x takes c in cookie. Use path, query or header.',
    ],
    [
      'a parameter that is no scalar',
      one({ parameters: [{ in: 'query', name: 'q', schema: { type: 'array' } }] }),
      'x: q is no scalar. Give it one type.',
    ],
    [
      'alternatives of security',
      one({ security: [{ a: [] }, { b: [] }] }),
      'an operation has alternatives of security. Keep one requirement.',
    ],
    [
      'a plaintext that is nowhere',
      one({ 'x-plain-request': '#/components/schemas/None' }),
      'x-plain-request of x leads nowhere. Name a schema of this document.',
    ],
    [
      'a reference that leads nowhere',
      one({ parameters: [{ $ref: '#/components/parameters/None' }] }),
      '#/components/parameters/None leads nowhere. Correct the reference.',
    ],
  ])('refuses %s', (_name, document, message) => {
    expect(() => listOperations(document, 'x.yaml')).toThrow(
      expect.objectContaining({ code: 'invalid-specification', message: `x.yaml: ${message}` }),
    );
  });
});
