import { expect, it } from 'vitest';
import { fitExamples } from './fit-examples.ts';
import type { Json, JsonObject } from './json.ts';
import type { Narrowing } from './narrowing.ts';

const known = ['tax.called', 'court.stored', 'land.verified', 'gone.one', 'gone.two'];
const item = (id: string, method: Narrowing['items'][number]['method'], licence: 'open' | 'required') => ({
  id,
  name: id,
  method,
  licence,
  fields: [{ id: 'uscc' }],
});
const profile: Narrowing = {
  id: 'some-2025',
  title: { zh: '某', en: 'Some' },
  items: [
    item('court.stored', 'aggregation', 'open'),
    item('tax.called', 'interface', 'required'),
    item('land.verified', 'verification', 'required'),
  ],
};
const components = {
  schemas: {
    Called: { 'x-item': 'tax.called', examples: ['no record'] },
    CalledRecord: {
      'x-item': 'tax.called',
      examples: [{ uscc: 'u', taxType: null, owed: 5 }, { uscc: 'v' }],
    },
  },
};

/** What becomes of one example. */
function fitted(example: Json): Json {
  const [removal, update] = fitExamples({ media: { example }, components }, { profile, known });
  if (!removal) return example;
  expect(removal).toMatchObject({ target: '$.media.example', remove: true });
  expect(update?.target).toBe('$.media');
  return (update?.update as JsonObject)['example'] ?? null;
}

it.each<[string, Json, Json]>([
  ['leaves what is in the list', { item: 'court.stored', n: 1 }, { item: 'court.stored', n: 1 }],
  ['leaves words that are no items', 'a.b, c.d', 'a.b, c.d'],
  [
    'names a called item under licence instead',
    { deep: [{ item: 'gone.one' }] },
    { deep: [{ item: 'tax.called' }] },
  ],
  ['keeps a list of items free of doubles', ['gone.one', 'tax.called', 'gone.two'], ['tax.called']],
  ['goes through ids with commas between', 'court.stored,gone.one,gone.two', 'court.stored,tax.called'],
  [
    'takes rows from the example of the item’s record',
    { item: 'gone.one', asOf: 't', records: [{ x: 1 }] },
    { item: 'tax.called', asOf: 't', records: [{ uscc: 'u', taxType: null, owed: 5 }] },
  ],
  [
    'gives no rows of an item that is verified here',
    { item: 'land.verified', records: [] },
    { item: 'tax.called', records: [{ uscc: 'u', taxType: null, owed: 5 }] },
  ],
  [
    'gives no result of an item that is called here',
    { item: 'tax.called', result: 'consistent' },
    { item: 'land.verified', result: 'consistent' },
  ],
  [
    'leaves other results alone',
    { item: 'tax.called', result: 'given' },
    { item: 'tax.called', result: 'given' },
  ],
  [
    'claims a value of the item that stands in',
    { licence: { items: ['gone.one'] }, claims: { band: 'B3' } },
    { licence: { items: ['tax.called'] }, claims: { owed: 5 } },
  ],
])('%s', (_name, example, expected) => {
  expect(fitted(example)).toEqual(expected);
});

it('lets named examples go as long as others are left', () => {
  const examples = { a: { value: { item: 'gone.one' } }, b: { summary: 's', value: { item: 'tax.called' } } };
  expect(fitExamples({ media: { examples }, components }, { profile, known })).toMatchObject([
    { target: '$.media.examples', remove: true },
    { target: '$.media', update: { examples: { b: examples.b } } },
  ]);
  const [, only] = fitExamples({ media: { examples: { a: examples.a } }, components }, { profile, known });
  expect(only?.update).toEqual({
    examples: { a: { summary: '清单内的信息项。 An item of the list.', value: { item: 'tax.called' } } },
  });
});

it('does so with the examples of a schema, and with nothing that is only named like them', () => {
  const schema = { examples: ['gone.one', 'tax.called'], properties: { example: { enum: ['gone.one'] } } };
  const actions = fitExamples({ schema, components }, { profile, known });
  expect(actions.map(({ target }) => target)).toEqual(['$.schema.examples', '$.schema']);
  expect(actions[1]?.update).toEqual({ examples: ['tax.called'] });
});
