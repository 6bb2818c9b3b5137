import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ApiContract, OpenApiDocument, OperationInfo } from './api-contract.ts';
import type { CompiledOperation } from './compiled-api.ts';
import { createApiContract } from './create-api-contract.ts';
import { formats } from './formats.ts';

/** Operations of {@link shopDocument}, as the generator would type them. */
export interface ShopOperations {
  listGoods: {
    parameters: { query?: { pageIndex?: number; onlyNew?: boolean }; header?: never; path?: never };
    requestBody?: never;
    responses: {
      200: { content: { 'application/json': { goods: string[]; pageIndex: number } } };
      400: { content: { 'application/json': { code: string; message: string } } };
    };
  };
  putGood: {
    parameters: { query?: never; header: { 'X-Client-Id': string }; path: { good: string } };
    requestBody: { content: { 'application/json': { name: string; price: number; soldOn?: string | null } } };
    responses: {
      200: { content: { 'application/json': { name: string } } };
      204: { content?: never };
    };
  };
  exportGoods: {
    parameters: { query?: never; header?: never; path?: never };
    requestBody?: never;
    responses: { 200: { content: { 'application/json': { goods: string[] }; 'text/csv': string } } };
  };
  uploadPicture: {
    parameters: { query?: never; header?: never; path?: never };
    requestBody: { content: { 'multipart/form-data': { file: File; count: number; note?: string } } };
    responses: { 200: { content: { 'application/json': { bytes: number } } } };
  };
}

function closed(properties: Record<string, object>, required = Object.keys(properties)) {
  return { type: 'object', additionalProperties: false, required, properties };
}

const text = { type: 'string' };
const goods = { type: 'array', items: text };
const pageIndex = { type: 'integer', minimum: 1, default: 1 };
const goodName = { type: 'string', pattern: '^[a-z ]+$' };
const clientId = { type: 'string', minLength: 3 };
const count = { type: 'integer', minimum: 1 };
const problem = {
  title: 'Problem',
  type: 'object',
  required: ['code', 'message'],
  properties: { code: text, message: { type: 'string', maxLength: 500 } },
};
const plain = {
  type: 'object',
  required: ['title'],
  properties: { title: { ...text, 'x-grade': 'public' } },
};
const good = closed(
  {
    name: { type: 'string', pattern: '^[^\\u0000]*$' },
    price: { type: 'number', multipleOf: 0.01, minimum: 0 },
    soldOn: { type: ['string', 'null'], format: 'date' },
  },
  ['name', 'price'],
);
const goodsPage = closed({ goods, pageIndex: { type: 'integer' } });

function json(schema: object) {
  return { 'application/json': { schema } };
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

const refused = { description: 'Refused.', content: json(ref('Problem')) };
const refusals = { '400': refused, '401': refused, '413': refused, '415': refused, '500': refused };

/** A small specification with one operation of each kind, for tests. */
export const shopDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  security: [{ signature: [] }],
  paths: {
    '/v1/goods': {
      get: {
        operationId: 'listGoods',
        tags: ['goods'],
        security: [],
        parameters: [
          { $ref: '#/components/parameters/PageIndex' },
          { in: 'query', name: 'onlyNew', schema: { type: 'boolean' } },
        ],
        responses: { ...refusals, '200': { description: 'Goods.', content: json(goodsPage) } },
      },
    },
    '/v1/goods/{good}': {
      put: {
        operationId: 'putGood',
        'x-auth': 'signature',
        'x-roles': ['seller'],
        parameters: [
          { in: 'path', name: 'good', required: true, schema: goodName },
          { in: 'header', name: 'X-Client-Id', required: true, schema: clientId },
        ],
        requestBody: { required: true, content: json(good) },
        responses: {
          ...refusals,
          '200': { description: 'Put.', content: json(closed({ name: text })) },
          '204': { description: 'Unchanged.' },
        },
        'x-plain-request': '#/components/schemas/Plain',
      },
    },
    '/v1/goods/export': {
      get: {
        operationId: 'exportGoods',
        responses: {
          ...refusals,
          '200': {
            description: 'Goods.',
            content: { ...json(closed({ goods })), 'text/csv': { schema: text } },
          },
        },
      },
    },
    '/v1/pictures': {
      post: {
        operationId: 'uploadPicture',
        requestBody: { required: true, content: { 'multipart/form-data': { schema: ref('Picture') } } },
        responses: {
          ...refusals,
          '200': { description: 'Kept.', content: json(closed({ bytes: { type: 'integer' } })) },
        },
      },
    },
  },
  components: {
    parameters: { PageIndex: { in: 'query', name: 'pageIndex', schema: pageIndex } },
    schemas: {
      Problem: problem,
      Plain: plain,
      Picture: closed({ file: { type: 'string', format: 'binary' }, count: ref('Count'), note: text }, [
        'file',
        'count',
      ]),
      Count: count,
    },
  },
};

const refusalTypes = Object.fromEntries(
  Object.keys(refusals).map((status) => [status, ['application/json']]),
);

function operation(
  parts: Pick<OperationInfo, 'operationId' | 'method' | 'path'> & Partial<CompiledOperation>,
): CompiledOperation {
  return {
    tags: [],
    security: ['signature'],
    auth: 'open',
    roles: [],
    hasBody: false,
    bodyRequired: false,
    consumes: [],
    plain: { request: false, response: false },
    parameters: [],
    ...parts,
    responses: { '200': ['application/json'], ...refusalTypes, ...parts.responses },
  };
}

/** What the generator lists of {@link shopDocument}, by operationId. */
export const shopOperations: readonly CompiledOperation[] = [
  operation({
    operationId: 'exportGoods',
    method: 'GET',
    path: '/v1/goods/export',
    responses: { '200': ['application/json', 'text/csv'] },
  }),
  operation({
    operationId: 'listGoods',
    method: 'GET',
    path: '/v1/goods',
    tags: ['goods'],
    security: [],
    parameters: [
      { in: 'query', name: 'pageIndex', required: false, type: 'integer', default: 1 },
      { in: 'query', name: 'onlyNew', required: false, type: 'boolean' },
    ],
  }),
  operation({
    operationId: 'putGood',
    method: 'PUT',
    path: '/v1/goods/{good}',
    auth: 'signature',
    roles: ['seller'],
    hasBody: true,
    bodyRequired: true,
    consumes: ['application/json'],
    responses: { '204': [] },
    plain: { request: true, response: false },
    parameters: [
      { in: 'path', name: 'good', required: true, type: 'string' },
      { in: 'header', name: 'X-Client-Id', required: true, type: 'string' },
    ],
  }),
  operation({
    operationId: 'uploadPicture',
    method: 'POST',
    path: '/v1/pictures',
    hasBody: true,
    bodyRequired: true,
    consumes: ['multipart/form-data'],
    form: { file: 'file', count: 'integer', note: 'string' },
  }),
];

const schemas: Readonly<Record<string, object>> = {
  'exportGoods 200 application/json': closed({ goods }),
  'exportGoods 200 text/csv': text,
  'listGoods query pageIndex': pageIndex,
  'listGoods query onlyNew': { type: 'boolean' },
  'listGoods 200 application/json': goodsPage,
  'putGood path good': goodName,
  'putGood header X-Client-Id': clientId,
  'putGood body application/json': good,
  'putGood 200 application/json': closed({ name: text }),
  'putGood plain request': plain,
  'uploadPicture body multipart/form-data': closed({ file: {}, count, note: text }, ['file', 'count']),
  'uploadPicture 200 application/json': closed({ bytes: { type: 'integer' } }),
};

/** The contract of {@link shopDocument} with validators compiled on the spot. */
export function createShopContract(): ApiContract<ShopOperations> {
  const ajv = new Ajv2020({
    allErrors: true,
    strictSchema: false,
    strictTypes: false,
    multipleOfPrecision: 3,
    formats: { ...formats },
  });
  const validators = Object.entries(schemas).map(([key, schema]) => [key, ajv.compile(schema)] as const);
  const refusalValidators = shopOperations.flatMap(({ operationId }) =>
    Object.keys(refusals).map(
      (status) => [`${operationId} ${status} application/json`, ajv.compile(problem)] as const,
    ),
  );
  return createApiContract<ShopOperations>(
    {
      operations: shopOperations,
      validators: Object.fromEntries([...validators, ...refusalValidators]),
    },
    () => shopDocument,
  );
}
