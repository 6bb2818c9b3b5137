import { expect, test } from 'vitest';
import { exampleOf } from './example-of.ts';

const shown = { type: 'string', examples: ['first', 'second'] };
const document = { components: { schemas: { Shown: shown, 'A/B': { examples: [1] } } } };
const named = { $ref: '#/components/schemas/Shown' };
const rows = { type: 'object', required: ['rows'], properties: { rows: { type: 'array', items: named } } };

test.each([
  ['its own', shown, 'first'],
  ['that of what it names', named, 'first'],
  ['that of a name with a slash', { $ref: '#/components/schemas/A~1B' }, 1],
  ['that of its first alternative that has one', { oneOf: [{ type: 'string' }, named] }, 'first'],
  ['one of its rows', rows, { rows: ['first'] }],
  [
    'none for a member that shows nothing',
    { required: ['a'], properties: { a: { type: 'string' } } },
    undefined,
  ],
  ['none where nothing is asked for', { type: 'object', properties: { a: shown } }, undefined],
  ['none for a name that leads nowhere', { $ref: '#/components/schemas/Gone' }, undefined],
  ['none for no schema', undefined, undefined],
])('gives %s', (_what, schema, example) => {
  expect(exampleOf(schema, document)).toEqual(example);
});
