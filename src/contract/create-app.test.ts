import { describe, expect, it, vi } from 'vitest';
import { ContractBreach } from './contract-breach.ts';
import { createApp, type AppOptions } from './create-app.ts';
import type { Exchange } from './exchange.ts';
import type { HandlersOf } from './handlers.ts';
import { Problem } from './problem.ts';
import { createShopContract, type ShopOperations } from './sample-shop.ts';

const contract = createShopContract();

const handlers: HandlersOf<ShopOperations, string | undefined> = {
  listGoods: async ({ query }) => ({ status: 200, body: { goods: [], pageIndex: query.pageIndex ?? 0 } }),
  putGood: async ({ body, pathParams }) =>
    body.price === 0 ? { status: 204 } : { status: 200, body: { name: `${pathParams.good} ${body.name}` } },
  exportGoods: async ({ headers }) =>
    headers.get('accept') === 'text/csv'
      ? { status: 200, contentType: 'text/csv', text: '茶\n' }
      : { status: 200, body: { goods: ['茶'] } },
  uploadPicture: async ({ body }) => ({ status: 200, body: { bytes: body.file.size * body.count } }),
};

type Options = AppOptions<ShopOperations, string | undefined>;

function shop(options: Partial<Options> = {}) {
  const exchanges: Exchange[] = [];
  const app = createApp<ShopOperations, string | undefined>({
    contract,
    handlers,
    problem: ({ status, code, message }) => ({ status, body: { code, message } }),
    onExchange: (exchange) => exchanges.push(exchange),
    traceId: () => 'trace-1',
    ...options,
  });
  const call = async (method: string, target: string, init: Omit<RequestInit, 'method'> = {}) => {
    const response = await app(new Request(`http://shop${target}`, { method, ...init }));
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text.startsWith('{') ? (JSON.parse(text) as unknown) : undefined,
    };
  };
  return { app, call, exchanges };
}

const json = { 'content-type': 'application/json', 'x-client-id': 'shop-1' };
const put = (body: string, headers: Record<string, string> = json) =>
  shop().call('PUT', '/v1/goods/tea', { body, headers });

describe('createApp', () => {
  it('hands a handler the typed parts of a valid request', async () => {
    const { call } = shop();
    const body = JSON.stringify({ name: '龙井', price: 1 });
    expect(await call('PUT', '/v1/goods/green%20tea', { body, headers: json })).toMatchObject({
      status: 200,
      body: { name: 'green tea 龙井' },
    });
    expect((await call('GET', '/v1/goods')).body).toEqual({ goods: [], pageIndex: 1 });
  });

  it('answers without a body, and in text', async () => {
    const { call } = shop();
    const body = JSON.stringify({ name: 'tea', price: 0 });
    expect(await call('PUT', '/v1/goods/tea', { body, headers: json })).toMatchObject({
      status: 204,
      text: '',
    });
    const csv = await call('GET', '/v1/goods/export', { headers: { accept: 'text/csv' } });
    expect(csv.text).toBe('茶\n');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('reads a form with a file', async () => {
    const body = new FormData();
    body.set('file', new File(['12345'], 'a.pdf'));
    body.set('count', '2');
    expect(await shop().call('POST', '/v1/pictures', { body })).toMatchObject({
      status: 200,
      body: { bytes: 10 },
    });
  });

  it.each([
    ['a missing member', '{"name":"t"}', '3002', 'body /price is missing'],
    ['a wrong member', '{"name":"t","price":"1"}', '3001', 'body /price must be number'],
    [
      'an unknown member',
      '{"name":"t","price":1,"x":1}',
      '3001',
      'body /x is not a member that the contract knows',
    ],
    [
      'NUL where the schema forbids it',
      '{"name":"\\u0000","price":1}',
      '3001',
      'body /name must match pattern "^[^\\u0000]*$"',
    ],
    ['a number without end', '{"name":"t","price":1e999}', '3001', 'body /price must be number'],
    ['text that is no JSON', '{', '3003', 'The body is not JSON.'],
    ['a lone surrogate', '{"name":"\\ud800","price":1}', '3003', 'The body holds a lone surrogate.'],
    ['a member twice', '{"name":"t","name":"u","price":1}', '3003', 'The body gives a member twice.'],
    ['no body', '', '3002', 'body is missing'],
  ])('refuses %s', async (_name, body, code, message) => {
    expect(await put(body)).toMatchObject({ status: 400, body: { code, message } });
  });

  it.each([
    ['another type', { ...json, 'content-type': 'text/plain' }, 'The body must be application/json.'],
    ['no type', { 'x-client-id': 'shop-1', 'content-type': '' }, 'The body must be application/json.'],
    [
      'another charset',
      { ...json, 'content-type': 'application/json; charset=gbk' },
      'The body must be UTF-8.',
    ],
    ['compression', { ...json, 'content-encoding': 'gzip' }, 'The body must not be compressed.'],
  ])('refuses a body of %s with 415', async (_name, headers, message) => {
    expect(await put('{"name":"t","price":1}', headers)).toMatchObject({
      status: 415,
      body: { code: '3003', message },
    });
  });

  it('refuses a body where none belongs', async () => {
    // fetch forbids it, so the request is made up.
    const request = new Request('http://shop/v1/goods', { method: 'PUT', body: '{}' });
    const get = new Proxy(request, {
      get: (target, key): unknown => (key === 'method' ? 'GET' : Reflect.get(target, key, target)),
    });
    const response = await shop().app(get);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: '3003', message: 'The operation takes no body.' });
  });

  it('refuses a body over the limit, announced or not', async () => {
    const { call, exchanges } = shop({ maxBodyBytes: 10 });
    const long = new TextEncoder().encode('x'.repeat(11));
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(long.slice(0, 6));
        controller.enqueue(long.slice(6));
        controller.close();
      },
    });
    const refused = { status: 413, body: { code: '3003', message: 'The body is larger than 10 bytes.' } };
    const unannounced = { body: stream, duplex: 'half', headers: json } as RequestInit;
    expect(await call('PUT', '/v1/goods/tea', unannounced)).toMatchObject(refused);
    expect(
      await call('PUT', '/v1/goods/tea', { body: long, headers: { ...json, 'content-length': '11' } }),
    ).toMatchObject(refused);
    expect(exchanges[0]).toMatchObject({ operationId: 'putGood', problem: { status: 413 } });
  });

  it('refuses a body that breaks off', async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const init = { body: stream, duplex: 'half', headers: json } as RequestInit;
    expect(await shop().call('PUT', '/v1/goods/tea', init)).toMatchObject({
      status: 400,
      body: { code: '3003', message: 'The body ended before it was complete.' },
    });
  });

  it.each([
    [
      'a field twice',
      [
        ['file', 'x'],
        ['count', '1'],
        ['count', '2'],
      ],
      '3003',
    ],
    ['a field that is missing', [['count', '1']], '3002'],
    [
      'a field of another type',
      [
        ['file', 'x'],
        ['count', 'one'],
      ],
      '3001',
    ],
    [
      'a field that the contract does not know',
      [
        ['file', 'x'],
        ['count', '1'],
        ['size', '1'],
      ],
      '3001',
    ],
    [
      'text that is not UTF-8',
      [
        ['file', 'x'],
        ['count', '1'],
        ['note', '\uFFFD'],
      ],
      '3003',
    ],
  ])('refuses a form with %s', async (_name, fields, code) => {
    const body = new FormData();
    for (const [name = '', value = ''] of fields) {
      if (name === 'file') body.append(name, new File([value], 'a'));
      else body.append(name, value);
    }
    expect(await shop().call('POST', '/v1/pictures', { body })).toMatchObject({
      status: 400,
      body: { code },
    });
  });

  it('refuses text where a file belongs, and a form that is none', async () => {
    const body = new FormData();
    body.set('file', 'no file');
    body.set('count', '1');
    expect(await shop().call('POST', '/v1/pictures', { body })).toMatchObject({ body: { code: '3001' } });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await shop().call('POST', '/v1/pictures', { body: 'x', headers })).toMatchObject({
      body: { code: '3003', message: 'The body is not multipart/form-data.' },
    });
  });

  it('refuses an unknown path, a path in disguise and a method that is not allowed', async () => {
    const { app, call, exchanges } = shop();
    const missing = { status: 404, body: { code: '3005', message: 'There is no such resource.' } };
    expect(await call('GET', '/v1/none')).toMatchObject(missing);
    const disguised = await app(new Request('http://shop/v1/goods'), { target: '/v1/x/../goods' });
    expect(disguised.status).toBe(404);
    const wrong = await call('DELETE', '/v1/goods');
    expect(wrong).toMatchObject({ status: 405, body: { code: '3006' } });
    expect(wrong.headers.get('allow')).toBe('GET');
    expect(exchanges.map(({ operationId, error }) => ({ operationId, error }))).toEqual(
      Array(3).fill({ operationId: null, error: undefined }),
    );
  });

  it('reads path and query from the target as it was sent', async () => {
    const response = await shop().app(new Request('http://shop/'), {
      target: 'http://proxy:1/v1/goods?pageIndex=%37#x',
    });
    expect(await response.json()).toEqual({ goods: [], pageIndex: 7 });
  });

  it('asks the guard before anything is parsed, with the exact bytes', async () => {
    const guard = vi.fn(() => {
      throw new Problem(401, '2005', 'The signature is wrong.');
    });
    const { call, exchanges } = shop({ guard });
    const answer = await call('PUT', '/v1/goods/tea?x=%7e', { body: '{', headers: json });
    expect(answer).toMatchObject({ status: 401, body: { code: '2005' } });
    expect(guard).toHaveBeenCalledWith(
      expect.objectContaining({
        target: '/v1/goods/tea?x=%7e',
        rawBody: new TextEncoder().encode('{'),
        traceId: 'trace-1',
      }),
    );
    expect(exchanges[0]).toMatchObject({ problem: { code: '2005' }, principal: undefined, error: undefined });
  });

  it('hands the principal on', async () => {
    const { call, exchanges } = shop({
      guard: async () => 'bank-001',
      handlers: {
        ...handlers,
        listGoods: async ({ principal }) => ({
          status: 200,
          body: { goods: [principal ?? ''], pageIndex: 1 },
        }),
      },
    });
    expect((await call('GET', '/v1/goods')).body).toEqual({ goods: ['bank-001'], pageIndex: 1 });
    expect(exchanges[0]?.principal).toBe('bank-001');
  });

  it('answers a withheld operation as if it did not exist', async () => {
    const { call } = shop({ withheld: ['listGoods'] });
    expect(await call('GET', '/v1/goods')).toMatchObject({ status: 404, body: { code: '3005' } });
    expect(await call('POST', '/v1/goods')).toMatchObject({ status: 404, body: { code: '3005' } });
  });

  it('says 9999 when a handler throws, and keeps the cause for itself', async () => {
    const cause = new Error('secret');
    const { call, exchanges } = shop({
      handlers: { ...handlers, listGoods: () => Promise.reject(cause) },
    });
    expect(await call('GET', '/v1/goods')).toMatchObject({
      status: 500,
      body: { code: '9999', message: 'The service failed.' },
    });
    expect(exchanges[0]?.error).toBe(cause);
  });

  it('never sends an answer that breaks the contract', async () => {
    const broken = {
      ...handlers,
      listGoods: async () => ({ status: 200, body: { goods: [1] } }),
    } as unknown as HandlersOf<ShopOperations, string | undefined>;
    const { call, exchanges } = shop({ handlers: broken });
    expect(await call('GET', '/v1/goods')).toMatchObject({ status: 500, body: { code: '9999' } });
    expect(exchanges[0]?.error).toBeInstanceOf(ContractBreach);
    expect((exchanges[0]?.error as Error).message).toBe(
      'The 200 answer of listGoods breaks the contract: body /pageIndex is missing; body /goods/0 must be string.',
    );
    const strict = shop({ handlers: broken, onBreach: 'throw' });
    await expect(strict.call('GET', '/v1/goods')).rejects.toThrow(ContractBreach);
  });

  it('falls back to 9999 when a problem cannot be said within the contract', async () => {
    const { call, exchanges } = shop({
      guard: () => {
        throw new Problem(402, '4444', 'Pay.');
      },
    });
    expect(await call('GET', '/v1/goods')).toMatchObject({ status: 500, body: { code: '9999' } });
    expect(exchanges[0]?.error).toMatchObject({ name: 'ContractBreach', operationId: 'listGoods' });
  });

  it('records each exchange as it was on the wire', async () => {
    const { call, exchanges } = shop();
    await call('PUT', '/v1/goods/tea', { body: '{"name":"t"}', headers: json });
    expect(exchanges).toMatchObject([
      {
        operationId: 'putGood',
        traceId: 'trace-1',
        request: {
          method: 'PUT',
          target: '/v1/goods/tea',
          rawBody: new TextEncoder().encode('{"name":"t"}'),
        },
        response: {
          status: 400,
          bytes: Buffer.from('{"code":"3002","message":"body /price is missing"}'),
        },
        violations: [{ where: 'body', pointer: '/price', keyword: 'required' }],
        problem: { code: '3002' },
        error: undefined,
      },
    ]);
  });

  it('refuses to start without a handler for each operation', () => {
    const { listGoods: _left, ...others } = handlers;
    expect(() => shop({ handlers: others as typeof handlers })).toThrow(
      expect.objectContaining({
        code: 'handler-missing',
        message: 'No handler answers listGoods. Add one for each operation.',
      }),
    );
  });
});
