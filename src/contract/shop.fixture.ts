import type { JsonObject } from '../../scripts/generate/json.ts';

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

const problem = {
  description: 'A problem.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const refusals = { '400': problem, '413': problem, '415': problem, '401': problem, '500': problem };

function json(properties: JsonObject, required: string[]): JsonObject {
  const schema = { type: 'object', additionalProperties: false, required, properties };
  return { 'application/json': { schema } };
}

/** A small specification with one operation of each kind. */
export const shopDocument: JsonObject = {
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
        responses: {
          ...refusals,
          '200': {
            description: 'Goods.',
            content: json(
              { goods: { type: 'array', items: { type: 'string' } }, pageIndex: { type: 'integer' } },
              ['goods', 'pageIndex'],
            ),
          },
        },
      },
    },
    '/v1/goods/{good}': {
      put: {
        operationId: 'putGood',
        'x-auth': 'signature',
        'x-roles': ['seller'],
        parameters: [
          { in: 'path', name: 'good', required: true, schema: { type: 'string', pattern: '^[a-z ]+$' } },
          { in: 'header', name: 'X-Client-Id', required: true, schema: { type: 'string', minLength: 3 } },
        ],
        requestBody: {
          required: true,
          content: json(
            {
              name: { type: 'string', pattern: '^[^\\u0000]*$' },
              price: { type: 'number', multipleOf: 0.01, minimum: 0 },
              soldOn: { type: ['string', 'null'], format: 'date' },
            },
            ['name', 'price'],
          ),
        },
        responses: {
          ...refusals,
          '200': { description: 'Put.', content: json({ name: { type: 'string' } }, ['name']) },
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
            content: {
              ...json({ goods: { type: 'array', items: { type: 'string' } } }, ['goods']),
              'text/csv': { schema: { type: 'string' } },
            },
          },
        },
      },
    },
    '/v1/pictures': {
      post: {
        operationId: 'uploadPicture',
        requestBody: {
          required: true,
          content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Picture' } } },
        },
        responses: {
          ...refusals,
          '200': { description: 'Kept.', content: json({ bytes: { type: 'integer' } }, ['bytes']) },
        },
      },
    },
  },
  components: {
    parameters: {
      PageIndex: {
        in: 'query',
        name: 'pageIndex',
        schema: { type: 'integer', minimum: 1, default: 1 },
      },
    },
    schemas: {
      Problem: {
        title: 'Problem',
        type: 'object',
        required: ['code', 'message'],
        properties: { code: { type: 'string' }, message: { type: 'string', maxLength: 500 } },
      },
      Plain: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string', 'x-grade': 'public' } },
      },
      Picture: {
        type: 'object',
        additionalProperties: false,
        required: ['file', 'count'],
        properties: {
          file: { type: 'string', format: 'binary' },
          count: { $ref: '#/components/schemas/Count' },
          note: { type: 'string' },
        },
      },
      Count: { type: 'integer', minimum: 1 },
    },
  },
};
