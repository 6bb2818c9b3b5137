import { describe, expect, it } from 'vitest';
import { createShopContract } from './sample-shop.ts';

const contract = createShopContract();

function request(parts: {
  path?: Record<string, string>;
  query?: string;
  headers?: Record<string, string>;
  body?: unknown;
}) {
  return {
    pathParams: parts.path ?? {},
    query: new URLSearchParams(parts.query),
    headers: new Headers(parts.headers),
    body: parts.body,
  };
}

const json = { 'content-type': 'application/json', 'x-client-id': 'shop-1' };

describe('createApiContract', () => {
  it('describes each operation', () => {
    expect(contract.operation('putGood')).toMatchObject({
      operationId: 'putGood',
      method: 'PUT',
      path: '/v1/goods/{good}',
      security: ['signature'],
      auth: 'signature',
      roles: ['seller'],
      hasBody: true,
      consumes: ['application/json'],
      plain: { request: true, response: false },
    });
    expect(contract.operation('putGood')?.responses['204']).toEqual([]);
    expect(contract.operation('listGoods')).toMatchObject({ security: [], auth: 'open', hasBody: false });
    expect(contract.operation('none')).toBeUndefined();
  });

  it('accepts a request that obeys the contract', () => {
    const parts = request({ path: { good: 'tea' }, headers: json, body: { name: 'tea', price: 12.35 } });
    expect(contract.validateRequest('putGood', parts)).toEqual([]);
  });

  it('points to a missing member of the body', () => {
    const parts = request({ path: { good: 'tea' }, headers: json, body: { name: 'tea' } });
    expect(contract.validateRequest('putGood', parts)).toEqual([
      { where: 'body', pointer: '/price', keyword: 'required', message: 'is missing' },
    ]);
  });

  it('points to a member that the contract does not know', () => {
    const parts = request({ path: { good: 'tea' }, headers: json, body: { name: 't', price: 1, 'a/b': 1 } });
    expect(contract.validateRequest('putGood', parts)).toMatchObject([
      { pointer: '/a~1b', keyword: 'additionalProperties' },
    ]);
  });

  it('holds amounts to whole fen without tripping over binary fractions', () => {
    const violations = (price: number) =>
      contract.validateRequest(
        'putGood',
        request({ path: { good: 'tea' }, headers: json, body: { name: 't', price } }),
      );
    expect(violations(0.07)).toEqual([]);
    expect(violations(1234567.89)).toEqual([]);
    expect(violations(0.075)).toMatchObject([{ pointer: '/price', keyword: 'multipleOf' }]);
  });

  it('refuses days that do not exist', () => {
    const body = { name: 't', price: 1, soldOn: '2026-02-29' };
    const parts = request({ path: { good: 'tea' }, headers: json, body });
    expect(contract.validateRequest('putGood', parts)).toMatchObject([
      { pointer: '/soldOn', keyword: 'format' },
    ]);
  });

  it('refuses a missing header, a missing body and a path parameter that does not fit', () => {
    expect(contract.validateRequest('putGood', request({ path: { good: 'T1' } }))).toMatchObject([
      { where: 'path', pointer: '/good', keyword: 'pattern' },
      { where: 'header', pointer: '/X-Client-Id', keyword: 'required' },
      { where: 'body', pointer: '', keyword: 'required' },
    ]);
  });

  it('refuses a body of another type, and one where none belongs', () => {
    const headers = { 'x-client-id': 'shop-1', 'content-type': 'text/plain' };
    expect(
      contract.validateRequest('putGood', request({ path: { good: 'tea' }, headers, body: 'x' })),
    ).toMatchObject([{ where: 'content-type', message: 'must be application/json' }]);
    expect(contract.validateRequest('listGoods', request({ body: {} }))).toMatchObject([
      { where: 'body', keyword: 'unexpected' },
    ]);
  });

  it('reads query parameters by their type, with defaults', () => {
    const parts = request({ query: 'pageIndex=20&onlyNew=true' });
    expect(contract.validateRequest('listGoods', parts)).toEqual([]);
    expect(contract.parameters('listGoods', parts).query).toEqual({ pageIndex: 20, onlyNew: true });
    expect(contract.parameters('listGoods', request({})).query).toEqual({ pageIndex: 1 });
  });

  it.each([
    ['pageIndex=0', 'minimum'],
    ['pageIndex=1.5', 'type'],
    ['pageIndex=0x1', 'type'],
    ['pageIndex=%201', 'type'],
    ['pageIndex=', 'type'],
    ['pageIndex=99999999999999999999', 'type'],
    ['onlyNew=TRUE', 'type'],
    ['pageIndex=1&pageIndex=2', 'repeated'],
    ['pageindex=1', 'unknown-parameter'],
  ])('refuses the query %s for its %s', (query, keyword) => {
    expect(contract.validateRequest('listGoods', request({ query }))).toMatchObject([
      { where: 'query', keyword },
    ]);
  });

  it('accepts answers as declared, in each media type', () => {
    const goods = { goods: ['tea'] };
    expect(contract.validateResponse('exportGoods', 200, 'application/json; charset=utf-8', goods)).toEqual(
      [],
    );
    expect(contract.validateResponse('exportGoods', 200, 'text/csv; charset=utf-8', 'tea\n')).toEqual([]);
    expect(contract.validateResponse('putGood', 204, null, undefined)).toEqual([]);
  });

  it('refuses answers of another status, type or form', () => {
    expect(contract.validateResponse('exportGoods', 201, 'application/json', {})).toMatchObject([
      { where: 'status' },
    ]);
    expect(contract.validateResponse('exportGoods', 200, 'text/html', '')).toMatchObject([
      { where: 'content-type', message: 'must be application/json or text/csv' },
    ]);
    expect(contract.validateResponse('exportGoods', 200, null, undefined)).toMatchObject([
      { where: 'content-type' },
    ]);
    expect(contract.validateResponse('putGood', 204, 'application/json', {})).toMatchObject([
      { where: 'content-type', message: 'must have no body' },
    ]);
    expect(contract.validateResponse('exportGoods', 200, 'application/json', { goods: [1] })).toMatchObject([
      { where: 'body', pointer: '/goods/0', keyword: 'type' },
    ]);
  });

  it('validates the plaintext inside an envelope', () => {
    expect(contract.validatePlain('putGood', 'request', { title: 'x' })).toEqual([]);
    expect(contract.validatePlain('putGood', 'request', {})).toMatchObject([{ pointer: '/title' }]);
    expect(() => contract.validatePlain('putGood', 'response', {})).toThrow(
      'The contract has no schema for "putGood plain response".',
    );
  });

  it('throws for an operation that does not exist', () => {
    expect(() => contract.validateRequest('none', request({}))).toThrow(
      'The contract has no operation "none".',
    );
  });
});
