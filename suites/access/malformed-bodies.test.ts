import { expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load-contract.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { bodySchema, queryParameters } from './json-schema.ts';
import { malformedBodies } from './malformed-bodies.ts';
import { malformedQueries } from './malformed-queries.ts';

const api = loadContract('national-2021').api('local-platform');
const valid: WireRequest = {
  operation: 'createEnterpriseSession',
  method: 'POST',
  path: '/v1/enterprise/sessions',
  query: '',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ uscc: '91990101MA0000015C', secret: 'example-secret-0002' }),
};
const schema = bodySchema(api.document, 'createEnterpriseSession') ?? {};
const malformations = malformedBodies(api.document, {
  schema,
  body: JSON.parse(valid.body ?? '') as Record<string, unknown>,
});

it('finds the schema of a body', () => {
  expect(schema['required']).toEqual(['uscc', 'secret']);
});

it('spoils each member by its own schema', () => {
  const words = malformations.map(({ what }) => what.en);
  for (const word of ['uscc missing', 'secret missing', 'uscc too long', 'secret null', 'secret empty']) {
    expect(words).toContain(word);
  }
  expect(new Set(words).size).toBe(words.length);
});

it('never leaves a request as it was', () => {
  for (const { what, spoil } of malformations) {
    expect(spoil(valid), what.en).not.toEqual(valid);
  }
});

it('makes no JSON body that the contract would take', () => {
  for (const { what, spoil } of malformations) {
    const spoilt = spoil(valid);
    if (spoilt.rawBody !== undefined || spoilt.headers !== valid.headers) continue;
    let body: unknown;
    try {
      body = JSON.parse(spoilt.body ?? '');
    } catch {
      continue;
    }
    // Twice the same member is JSON to JSON.parse; nobody knows which of the two was meant.
    if (what.en === 'a member given twice') continue;
    const violations = api.validateRequest('createEnterpriseSession', {
      pathParams: {},
      query: new URLSearchParams(),
      headers: new Headers({ 'content-type': 'application/json' }),
      body,
    });
    expect(violations.length, what.en).toBeGreaterThan(0);
  }
});

it('spoils one parameter of a query at a time', () => {
  const parameters = queryParameters(api.document, 'searchEnterprises');
  expect(parameters.map(({ name }) => name)).toContain('pageIndex');
  const spoilt = malformedQueries(parameters, 'pageIndex=1&pageSize=5').map(
    ({ spoil }) => spoil(valid).query,
  );
  expect(spoilt).toContain('pageSize=5&pageIndex=abc');
});
