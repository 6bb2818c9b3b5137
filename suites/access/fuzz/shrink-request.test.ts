import { expect, test } from 'vitest';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { createDraw } from '../../../src/fuzz/draw.ts';
import { text } from '../../../src/engine/text.ts';
import { planInputs } from './covering-set.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { shrinkRequest } from './shrink-request.ts';

const request: WireRequest = {
  operation: 'queryItem',
  method: 'POST',
  path: '/v1/items/x/query',
  query: 'pageIndex=1&pageSize=20',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ uscc: '91990101MA0000015C', purpose: 'loan', text: 'before\ud800behind' }),
};

test('leaves out of body and query what a failure does not need', async () => {
  let tries = 0;
  const smallest = await shrinkRequest(request, async ({ body }) => {
    tries += 1;
    return body?.includes('\\ud800') === true;
  });
  expect(smallest.body).toContain('\\ud800');
  expect(smallest.body?.length).toBeLessThan(15);
  expect(smallest.query.length).toBeLessThan(request.query.length);
  expect(tries).toBeLessThanOrEqual(40);
});

test('gives back what cannot be made smaller, and ends with a megabyte', async () => {
  const large = { ...request, body: 'x'.repeat(1_000_000) };
  expect(await shrinkRequest(large, async () => false)).toEqual(large);
});

test('keeps bytes that are no text', async () => {
  const rawBody = Buffer.from([0x61, 0x62, 0xc3, 0x28, 0x63]);
  const smallest = await shrinkRequest({ ...request, rawBody }, async (smaller) =>
    Buffer.from(smaller.rawBody ?? []).includes(Buffer.from([0xc3, 0x28])),
  );
  expect(Buffer.from(smallest.rawBody ?? [])).toEqual(Buffer.from([0xc3, 0x28]));
});

test('leaves forms and what is no HTTP as they are', async () => {
  const octets = Buffer.from('GET');
  const form = { ...request, headers: { 'content-type': 'multipart/form-data; boundary=x' } };
  expect(await shrinkRequest({ ...request, octets }, async () => true)).toMatchObject({ octets });
  expect(await shrinkRequest(form, async () => true)).toBe(form);
});

const input = (operation: string, family: string): FuzzInput => ({
  operation,
  family,
  what: text(family, family),
  expects: 'refusal',
  spoil: (valid) => valid,
});

test('covers every family and every operation whatever the seed, and shuffles the rest by it', () => {
  const families = Array.from({ length: 30 }, (_, at) => `family-${String(at)}`);
  const operations = ['a', 'b', 'c', 'd', 'e', 'f'];
  const all = operations.map((operation) => families.map((family) => input(operation, family)));
  const one = planInputs(all, createDraw(1));
  const other = planInputs(all, createDraw(2));
  expect(other.covering).toEqual(one.covering);
  expect(new Set(one.covering.map(({ family }) => family)).size).toBe(families.length);
  expect(new Set(one.covering.map(({ operation }) => operation)).size).toBe(operations.length);
  expect(one.covering.length + one.rest.length).toBe(180);
  expect(other.rest).not.toEqual(one.rest);
  expect(new Set(other.rest)).toEqual(new Set(one.rest));
});

test('asks what is a megabyte long once', () => {
  const all = ['a', 'b', 'c'].map((operation) => [input(operation, 'beyond-the-size')]);
  expect(planInputs(all, createDraw(1)).covering).toHaveLength(1);
});
