import { describe, expect, it } from 'vitest';
import { createApiContract } from '../../src/contract/create-api-contract.ts';
import type { CompiledApi, SchemaValidator } from '../../src/contract/compiled-api.ts';
import { shopDocument } from '../../src/contract/sample-shop.ts';
import { schemaViolations } from '../../src/contract/schema-violations.ts';
import { compileApis, compileValidators } from './compile-validators.ts';
import type { JsonObject } from './json.ts';
import { listOperations } from './list-operations.ts';

const shop = shopDocument as JsonObject;

async function compileShop() {
  return compileApis(new Map([['shop', { document: shop, list: listOperations(shop, 'shop') }]]), {
    name: 'test',
  });
}

const one = (schema: JsonObject) =>
  compileValidators(
    { components: { schemas: { One: schema } } },
    new Map([['one', '#/components/schemas/One']]),
    {
      name: 'one.yaml',
    },
  );

async function validatorOf(schema: JsonObject) {
  const code = Buffer.from(await one(schema)).toString('base64');
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as CompiledApi;
  return (value: unknown) => module.validators['one']?.(value);
}

describe('compileValidators', () => {
  it('gives the same module each time, which imports nothing', async () => {
    const code = await compileShop();
    expect(await compileShop()).toBe(code);
    expect(/\brequire\s*\(|^import\b|file:\/\//m.exec(code)).toBeNull();
    expect(code.includes(import.meta.dirname)).toBe(false);
  });

  it('makes a contract that validates', async () => {
    const code = Buffer.from(await compileShop()).toString('base64');
    const url = `data:text/javascript;base64,${code}`;
    const { apis } = (await import(/* @vite-ignore */ url)) as { apis: { shop: CompiledApi } };
    const contract = createApiContract(apis.shop, () => shop);
    const request = (body: unknown) =>
      contract.validateRequest('putGood', {
        pathParams: { good: 'tea' },
        query: new URLSearchParams(),
        headers: new Headers({ 'content-type': 'application/json', 'x-client-id': 'shop-1' }),
        body,
      });
    expect(request({ name: 't', price: 0.07, soldOn: '2024-02-29' })).toEqual([]);
    expect(request({ name: 't', price: 0.075, soldOn: '2023-02-29' })).toMatchObject([
      { pointer: '/price', keyword: 'multipleOf' },
      { pointer: '/soldOn', keyword: 'format' },
    ]);
    expect(contract.validateResponse('putGood', 400, 'application/json', { code: 1 })).toHaveLength(2);
  });

  it('takes great amounts to the cent and refuses a third decimal in them', async () => {
    const valid = await validatorOf({ type: 'number', multipleOf: 0.01 });
    const cents = Array.from({ length: 1_000 }, (_, place) => 123_456_700_000 + 7 * place);
    expect(cents.filter((amount) => !valid(amount / 100))).toEqual([]);
    expect(cents.filter((amount) => valid(amount / 100 + 0.001))).toEqual([]);
  });

  it('leaves annotations out, but not members that are named like them', async () => {
    const valid = await validatorOf({
      title: 'One',
      'x-grade': 'public',
      type: 'object',
      properties: { title: { const: 't', description: 'd' }, examples: { type: 'array' } },
      required: ['title'],
      additionalProperties: false,
    });
    expect([valid({ title: 't' }), valid({ title: 'u' }), valid({ title: 't', examples: 1 })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes data in const and enum as it is', async () => {
    const valid = await validatorOf({ enum: [{ title: 't', $ref: '#/components/schemas/One' }] });
    expect([valid({ title: 't', $ref: '#/components/schemas/One' }), valid({})]).toEqual([true, false]);
  });

  it('compiles schemas that refer to themselves, and unevaluatedProperties', async () => {
    const self = { $ref: '#/components/schemas/One' };
    const valid = await validatorOf({
      type: 'object',
      allOf: [{ properties: { next: self } }],
      unevaluatedProperties: false,
    });
    expect([valid({ next: { next: {} } }), valid({ next: { last: 1 } })]).toEqual([true, false]);
  });

  it('tells the members of a union apart by their tag, and complains of the one that is meant only', async () => {
    const member = (item: string, type: string) => ({
      type: 'object',
      required: ['item', 'value'],
      properties: { item: { const: item }, value: { type } },
    });
    const union = { oneOf: ['Text', 'Count'].map((name) => ({ $ref: `#/components/schemas/${name}` })) };
    const mapping = { text: '#/components/schemas/Text', count: '#/components/schemas/Count' };
    const One = {
      type: 'object',
      required: ['item'],
      ...union,
      discriminator: { propertyName: 'item', mapping },
    };
    const Closed = { allOf: [{ $ref: '#/components/schemas/One' }], unevaluatedProperties: false };
    const Text = member('text', 'string');
    const code = await compileValidators(
      { components: { schemas: { One, Closed, Text, Count: member('count', 'integer') } } },
      new Map([['closed', '#/components/schemas/Closed']]),
      { name: 'union.yaml' },
    );
    const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    const { validators } = (await import(/* @vite-ignore */ url)) as CompiledApi;
    const findings = (value: unknown) =>
      schemaViolations(validators['closed'] as SchemaValidator, value, { where: 'body' });
    expect(findings({ item: 'count', value: 1 })).toEqual([]);
    expect(findings({ item: 'count', value: 'a' })[0]).toMatchObject({ pointer: '/value', keyword: 'type' });
    expect(findings({ item: 'count', value: 1, more: 1 })).toMatchObject([{ pointer: '/more' }]);
    expect(findings({ item: 'date', value: 1 })[0]).toMatchObject({
      pointer: '/item',
      message: 'is none of the values that the contract knows here',
    });
    expect(findings({ item: 1 })[0]).toMatchObject({ pointer: '/item', message: 'must be a string' });
  });

  it.each<[JsonObject, string]>([
    [
      { 'x-gade': 'public' },
      'one.yaml #/components/schemas/One: the schema cannot be compiled: strict mode: unknown keyword: "x-gade".',
    ],
    [{ type: 'string', format: 'dtae' }, 'unknown format "dtae"'],
    [{ type: 'strnig' }, 'the schema cannot be compiled'],
    [{ pattern: '[' }, 'the schema cannot be compiled'],
    [{ $ref: '#/components/schemas/None' }, 'the schema cannot be compiled'],
  ])('refuses %j', async (schema, message) => {
    await expect(one(schema)).rejects.toThrow(message);
  });
});
