import { expect, it } from 'vitest';
import { fieldSchemas } from './field-schemas.ts';
import type { Json, JsonObject } from './json.ts';

function read(properties: JsonObject, more: JsonObject = {}) {
  const One: JsonObject = { 'x-item': 'one.item', properties, ...more };
  const schemas: JsonObject = {
    One,
    Common: {
      properties: { shared: { title: 'S', type: 'string', 'x-grade': 'public', 'x-reveal': 'all' } },
    },
    Day: { title: 'Day', type: 'string', format: 'date', 'x-grade': 'public', 'x-reveal': 'all' },
  };
  return fieldSchemas({
    document: { components: { schemas } },
    schemas: new Map([['one.item', '#/components/schemas/One']]),
    fields: new Map(),
  }).get('one.item');
}

const secret = { title: 'F', 'x-grade': 'business-secret', 'x-reveal': 'none' };

it.each<[string, JsonObject, Json]>([
  ['an amount', { ...secret, type: 'number', 'x-unit': '元' }, { type: 'number', unit: '元' }],
  ['what may be null', { ...secret, type: ['string', 'null'] }, { type: 'string', nullable: true }],
  ['a choice', { ...secret, type: 'string', enum: ['A', 'B'] }, { type: 'string', values: ['A', 'B'] }],
  ['a constant', { ...secret, type: 'string', const: '元' }, { type: 'string', values: ['元'] }],
  ['free text', { ...secret, type: 'string', 'x-free-text': true }, { type: 'string', freeText: true }],
])('reads off %s', (_name, schema, said) => {
  expect(read({ f: schema })?.get('f')).toEqual({
    title: 'F',
    schema: { grade: 'business-secret', reveal: 'none', ...(said as JsonObject) },
  });
});

it('follows references and parts; what stands beside a reference wins', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const fields = read({ day: { ...ref('Day'), title: 'Another day' } }, { allOf: [ref('Common')] });
  expect([...(fields?.keys() ?? [])]).toEqual(['shared', 'day']);
  expect(fields?.get('day')).toEqual({
    title: 'Another day',
    schema: { grade: 'public', reveal: 'all', type: 'string', format: 'date' },
  });
});

it.each<[string, JsonObject, string]>([
  ['without a type', secret, 'type'],
  ['without a name', { type: 'string', 'x-grade': 'public', 'x-reveal': 'all' }, 'title'],
])('refuses a field %s', (_name, schema, lacking) => {
  expect(() => read({ f: schema })).toThrow(
    expect.objectContaining({
      code: 'invalid-specification',
      message: `one.item f: the field's schema has no ${lacking}. Give it one, in openapi/components.`,
    }),
  );
});
