import { expect, test } from 'vitest';
import { dressOtherwise, quoteEvery } from './dress.ts';

test('quotes every cell and leaves those that were quoted', () => {
  expect(quoteEvery('a,b,\r\n"x ""y"", z",,1.5\r\n')).toBe('"a","b",""\r\n"x ""y"", z","","1.5"\r\n');
});

test('adds members of its own where the contract lets answers have them, and none to records', async () => {
  const body = { rows: [{ uscc: 'u', records: [{ a: 1 }] }] };
  const dressed = await dressOtherwise(Response.json(body));
  expect(await dressed.json()).toMatchObject({
    'x-platform': '孪生平台',
    rows: [{ 'x-row': 1, uscc: 'u', records: [{ a: 1 }] }],
  });
  expect(dressed.headers.get('content-type')).toBe('Application/JSON;charset=UTF-8');
});

test('leaves an answer without body without one', async () => {
  const dressed = await dressOtherwise(new Response(null, { status: 204 }));
  expect([dressed.status, dressed.body]).toEqual([204, null]);
});
