import { describe, expect, it } from 'vitest';
import { createRouteTable } from './route-table.ts';

const match = createRouteTable([
  { operationId: 'list', method: 'GET', path: '/v1/items' },
  { operationId: 'query', method: 'POST', path: '/v1/items/{item}/query' },
  { operationId: 'upload', method: 'POST', path: '/api/creditInquiry/uploadLicense' },
  { operationId: 'inquire', method: 'POST', path: '/api/creditInquiry/{item}' },
  { operationId: 'read', method: 'GET', path: '/api/creditInquiry/{item}' },
]);

describe('createRouteTable', () => {
  it('finds an operation and decodes its parameters', () => {
    expect(match('POST', '/v1/items/tax.arrears/query')).toEqual({
      operationId: 'query',
      pathParams: { item: 'tax.arrears' },
    });
    expect(match('POST', '/v1/items/%E6%B0%B4%2Fa/query')).toMatchObject({ pathParams: { item: '水/a' } });
  });

  it('prefers a literal segment to a parameter', () => {
    expect(match('POST', '/api/creditInquiry/uploadLicense')).toMatchObject({ operationId: 'upload' });
    expect(match('POST', '/api/creditInquiry/tax.arrears')).toMatchObject({ operationId: 'inquire' });
  });

  it('lists the methods of a path that lacks the one asked for', () => {
    expect(match('DELETE', '/v1/items')).toEqual({ allow: ['GET'] });
    expect(match('HEAD', '/api/creditInquiry/x')).toEqual({ allow: ['GET', 'POST'] });
    expect(match('get', '/v1/items')).toEqual({ allow: ['GET'] });
  });

  it.each([
    '/v1/items/',
    '/v1//items',
    '//v1/items',
    '/v1/./items',
    '/v1/x/../items',
    '/v1/x/%2e%2e/items',
    '/v1/items/%2E/query',
    '/v1/items/.%2e/query',
    '/v1/items//query',
    '/v1/items/%zz/query',
    '/v1/items/%ff/query',
    '/v1/Items',
    '/v1/item%73',
    '/v1',
    '/',
    '',
    'v1/items',
    '*',
  ])('matches nothing for %s', (path) => {
    expect(match('GET', path)).toBeUndefined();
    expect(match('POST', path)).toBeUndefined();
  });

  it('refuses routes that cannot be told apart', () => {
    const route = (operationId: string, path: string) => ({ operationId, method: 'GET', path });
    expect(() => createRouteTable([route('a', '/x'), route('b', '/x')])).toThrow(
      'Cannot route GET /x: b and a both answer it.',
    );
    expect(() => createRouteTable([route('a', '/{x}'), route('b', '/{y}/z')])).toThrow(
      'Cannot route /{y}/z: {y} stands where another path has {x}.',
    );
    expect(() => createRouteTable([route('a', '/x/{id}.json')])).toThrow(
      'a parameter must be a whole segment',
    );
  });
});
