import { expect, test } from 'vitest';
import { bodyPlaces, sampleValue, writeWith } from './body-places.ts';
import { flawedValues } from './flawed-values.ts';

const families = (schema: Record<string, unknown>, value: unknown) =>
  new Set(flawedValues(schema, value).map(({ family }) => family));

test.each([
  [
    'text with a form',
    { type: 'string', minLength: 2, maxLength: 4, pattern: '^[a-z0-9]{2,4}$' },
    'ab1',
    ['wrong-type', 'null', 'list-for-one', 'number-for-text', 'too-long', 'too-short', 'empty', 'of-no-form'],
  ],
  [
    'text with a form',
    { type: 'string', pattern: '^[0-9]+$' },
    '12',
    ['line-break-behind', 'blank-before', 'full-width-digits'],
  ],
  ['free text', { type: 'string', minLength: 1, maxLength: 9 }, '甲', ['free-text-too-long', 'empty']],
  ['a choice', { type: 'string', enum: ['deep', 'public'] }, 'deep', ['other-case', 'of-no-form']],
  ['a time', { type: 'string', pattern: '^.{19}$' }, '2026-01-12 09:00:00', ['no-such-day']],
  [
    'an integer',
    { type: 'integer', minimum: 1, maximum: 9 },
    3,
    ['text-for-a-number', 'truth-for-a-number', 'number-beyond-bounds', 'not-a-number', 'big-integer'],
  ],
  [
    'an integer',
    { type: 'integer', minimum: 1, maximum: 9 },
    3,
    ['fraction', 'below-minimum', 'above-maximum', 'negative-zero'],
  ],
  ['a list', { type: 'array', minItems: 1, maxItems: 3 }, ['a'], ['empty-list', 'too-many-entries']],
  ['a list of different entries', { type: 'array', uniqueItems: true }, ['a'], ['entry-twice']],
  [
    'an object',
    { type: 'object', required: ['a'], additionalProperties: false },
    { a: 1 },
    ['missing', 'unknown-member', 'trap-member', 'wrong-type'],
  ],
] as const)('spoils %s in every way that its schema calls for', (_, schema, value, expected) => {
  const found = families(schema, value);
  expect(expected.filter((family) => !found.has(family))).toEqual([]);
});

test('breaks a bound by one', () => {
  const flaws = flawedValues({ type: 'string', minLength: 3, maxLength: 5 }, 'abcd');
  const lengths = flaws.filter(({ family }) => /too-(?:long|short)$/.test(family));
  expect(lengths.map(({ json }) => json)).toEqual(['"abcddd"', '"ab"']);
});

test('asks nothing of text that the schema leaves free', () => {
  const found = families({ type: 'string' }, '甲');
  for (const family of ['of-no-form', 'too-long', 'free-text-too-long', 'empty']) {
    expect(found.has(family), family).toBe(false);
  }
});

test.each([
  ['text', '甲', ['empty', 'free-text-too-long', 'wrong-type', 'null', 'list-for-one']],
  ['a number', 12.5, ['not-a-number', 'number-beyond-bounds', 'wrong-type', 'null', 'list-for-one']],
  ['a truth value', true, ['wrong-type', 'null', 'list-for-one']],
])('of a choice of types, of which %s is one, spoils by none that is another', (_, value, expected) => {
  const anyOf = [{ type: 'string', minLength: 1, maxLength: 9 }, { type: 'number' }, { type: 'boolean' }];
  expect(families({ anyOf }, value)).toEqual(new Set(expected));
});

test('leaves a bound of one kind of text alone where there is another kind', () => {
  const anyOf = [
    { type: 'string', maxLength: 2 },
    { type: 'string', pattern: '^.{9}$' },
  ];
  expect(families({ anyOf }, '甲')).toEqual(
    new Set(['wrong-type', 'null', 'list-for-one', 'number-for-text']),
  );
  expect(families({}, '甲').size).toBe(0);
  expect(families({ type: ['string', 'null'] }, '甲').has('null')).toBe(false);
});

test('finds the places of a body, of what it leaves out too', () => {
  const schema = {
    type: 'object',
    properties: {
      rows: { type: 'array', items: { type: 'object', properties: { uscc: { type: 'string' } } } },
      maxUses: { type: 'integer', minimum: 4, maximum: 4 },
    },
  };
  const places = bodyPlaces({}, { schema, body: { rows: [{ uscc: 'A' }, { uscc: 'B' }] } });
  expect(places.map(({ path, value }) => [path.join('/'), value])).toEqual([
    ['', { rows: [{ uscc: 'A' }, { uscc: 'B' }] }],
    ['rows', [{ uscc: 'A' }, { uscc: 'B' }]],
    ['rows/0', { uscc: 'A' }],
    ['rows/0/uscc', 'A'],
    ['maxUses', 4],
  ]);
});

test('takes the schema that the members of a body fit', () => {
  const oneOf = [
    { required: ['a'], properties: { a: { type: 'string' } } },
    { required: ['b'], properties: { b: { type: 'integer' } } },
  ];
  const places = bodyPlaces({}, { schema: { oneOf }, body: { b: 1 } });
  expect(places.at(-1)).toMatchObject({ path: ['b'], schema: { type: 'integer' } });
});

test('keeps all schemas of a choice for what is no object', () => {
  const anyOf = [{ $ref: '#/text' }, { type: 'number' }];
  const places = bodyPlaces(
    { text: { type: 'string' } },
    { schema: { additionalProperties: { anyOf } }, body: { a: 1 } },
  );
  expect(places.at(-1)).toMatchObject({
    path: ['a'],
    schema: { anyOf: [{ type: 'string' }, { type: 'number' }] },
  });
});

test('writes what is no JSON into a body, or nothing', () => {
  const body = { a: { b: [1, 2] }, c: '$&' };
  expect(writeWith(body, ['a', 'b', 1], '1e400')).toBe('{"a":{"b":[1,1e400]},"c":"$&"}');
  expect(writeWith(body, ['a'], undefined)).toBe('{"c":"$&"}');
  expect(writeWith(body, [], 'null')).toBe('null');
});

test('makes the same value of a schema each time, its own example first', () => {
  const schema = { type: 'integer', minimum: 1, maximum: 1_000_000 };
  expect(sampleValue({}, schema)).toBe(sampleValue({}, schema));
  expect(sampleValue({}, { type: 'string', examples: ['LIC-2026-00000001'] })).toBe('LIC-2026-00000001');
});
