import { describe, expect, it } from 'vitest';
import { applyOverlay } from './apply-overlay.ts';
import { deriveOverlay } from './derive-overlay.ts';
import type { JsonObject } from './json.ts';
import type { Narrowing } from './narrowing.ts';
import { readYaml } from './read-yaml.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const record = (item: string, example: JsonObject) => ({
  'x-item': item,
  required: Object.keys(example),
  properties: Object.fromEntries(Object.keys(example).map((field) => [field, { type: 'string' }])),
  examples: [example],
});
const rows = (item: string, name: string) => ({
  'x-item': item,
  properties: { item: { const: item }, records: { items: { oneOf: [ref(name), ref(`${name}Withheld`)] } } },
});

/** A base specification with an item called, one stored and one verified. */
const base: JsonObject = {
  info: { title: 'T' },
  paths: {
    '/query': {
      post: {
        'x-shared-by': ['aggregation', 'interface'],
        responses: { 200: { content: { json: { schema: ref('Rows'), example: { item: 'tax.called' } } } } },
      },
    },
    '/verify': {
      post: {
        'x-shared-by': ['verification'],
        responses: { 200: { $ref: '#/components/schemas/Result' }, 405: {} },
      },
    },
    '/inquiry': { post: { schema: ref('Inquiry') } },
    '/changes': { post: { schema: ref('Stored') } },
  },
  components: {
    schemas: {
      ItemId: {
        'x-shared-by': ['aggregation', 'interface', 'verification'],
        enum: ['tax.called', 'court.stored', 'land.verified'],
      },
      Rows: {
        'x-shared-by': ['aggregation', 'interface'],
        oneOf: [ref('CalledRecords'), ref('StoredRecords')],
        discriminator: {
          propertyName: 'item',
          mapping: {
            'tax.called': '#/components/schemas/CalledRecords',
            'court.stored': '#/components/schemas/StoredRecords',
          },
        },
        examples: [{ item: ref('ItemId') }],
      },
      Stored: { 'x-shared-by': ['aggregation'], anyOf: [ref('StoredRecord')] },
      Inquiry: { oneOf: [ref('Rows'), ref('Result')] },
      Result: {
        'x-shared-by': ['verification'],
        properties: { item: { 'x-shared-by': ['verification'], enum: ['land.verified'] } },
      },
      CalledRecord: record('tax.called', { uscc: 'u', owed: 'o' }),
      CalledRecordWithheld: record('tax.called', { uscc: 'u' }),
      CalledRecords: rows('tax.called', 'CalledRecord'),
      StoredRecord: record('court.stored', { uscc: 'u', court: 'c' }),
      StoredRecordWithheld: record('court.stored', { uscc: 'u' }),
      StoredRecords: rows('court.stored', 'StoredRecord'),
    },
  },
};

type Item = Narrowing['items'][number];
const called: Item = {
  id: 'tax.called',
  name: '甲',
  method: 'interface',
  licence: 'required',
  fields: [{ id: 'uscc' }, { id: 'owed' }],
};
const stored: Item = {
  id: 'court.stored',
  name: '乙',
  method: 'aggregation',
  licence: 'open',
  fields: [{ id: 'uscc' }, { id: 'court' }],
};
const verified: Item = {
  id: 'land.verified',
  name: '丙',
  method: 'verification',
  licence: 'required',
  fields: [{ id: 'uscc' }],
};

function profileOf(...items: readonly Item[]): Narrowing {
  return { id: 'some-2025', title: { zh: '某', en: 'Some' }, items };
}

/** The document that a list of `items` makes of the base. */
function narrowed(document: JsonObject, ...items: readonly Item[]) {
  const overlay = deriveOverlay(document, { profile: profileOf(...items), api: 'x' });
  const result = applyOverlay(document, {
    overlay: readYaml(JSON.stringify(overlay), 'overlay.json'),
    api: 'x',
    apis: ['x'],
  });
  return {
    overlay,
    result,
    schemas: (result['components'] as { schemas: Record<string, JsonObject> }).schemas,
  };
}

describe('deriveOverlay', () => {
  it('names the profile and changes nothing else where the list has everything', () => {
    const { overlay, result } = narrowed(base, called, stored, verified);
    expect(overlay).toEqual({
      overlay: '1.0.0',
      info: { title: '某 · Some', version: '1.0.0' },
      actions: [
        {
          'x-applies-to': ['x'],
          description: '标明所循的 profile。 Names the profile.',
          target: '$.info',
          update: { 'x-profile-title': { zh: '某', en: 'Some' } },
        },
      ],
    });
    expect(result).toEqual({
      ...base,
      info: { title: 'T', 'x-profile-title': { zh: '某', en: 'Some' } },
    });
  });

  it('takes an item out of enumerations, unions and what tells their parts apart', () => {
    const { schemas } = narrowed(base, called, verified);
    expect(schemas['ItemId']?.['enum']).toEqual(['tax.called', 'land.verified']);
    expect(schemas['Rows']).toMatchObject({
      oneOf: [ref('CalledRecords')],
      discriminator: { mapping: { 'tax.called': '#/components/schemas/CalledRecords' } },
    });
  });

  it('keeps an item only where it is shared in that way', () => {
    const { schemas } = narrowed(base, { ...called, method: 'verification' }, stored);
    expect(schemas['ItemId']?.['enum']).toEqual(['tax.called', 'court.stored']);
    expect(schemas['Rows']?.['oneOf']).toEqual([ref('StoredRecords')]);
    expect(schemas['Rows']?.['discriminator']).toEqual({
      propertyName: 'item',
      mapping: { 'court.stored': '#/components/schemas/StoredRecords' },
    });
  });

  it('keeps an item that is shared so by exception', () => {
    const exception = {
      when: { field: 'owed', value: 'A' },
      method: 'aggregation',
      licence: 'open',
      source: 's',
    } as const;
    const both = { ...base, components: { schemas: { ...objectOf(base), Stored: bothStored() } } };
    expect(narrowed(both, { ...called, exception }, stored).schemas['Stored']?.['anyOf']).toHaveLength(2);
    expect(narrowed(both, called, stored).schemas['Stored']?.['anyOf']).toEqual([ref('StoredRecord')]);
  });

  it('allows nothing where a union has nothing left', () => {
    const { schemas } = narrowed(base, called, verified);
    expect(schemas['Stored']).toEqual({ 'x-shared-by': ['aggregation'], not: {} });
  });

  it('leaves a verification no answer but refusals where nothing is verified', () => {
    const { result, schemas } = narrowed(base, called, stored);
    expect(result).toHaveProperty(['paths', '/verify', 'post', 'responses'], { 405: {} });
    expect(schemas['Inquiry']?.['oneOf']).toEqual([ref('Rows')]);
  });

  it('takes a field that the list lacks out of every form of the record and its examples', () => {
    const { schemas } = narrowed(base, { ...called, fields: [{ id: 'uscc' }] }, stored);
    expect(schemas['CalledRecord']).toEqual({
      'x-item': 'tax.called',
      required: ['uscc'],
      properties: { uscc: { type: 'string' } },
      examples: [{ uscc: 'u' }],
    });
    expect(schemas['StoredRecord']).toEqual(objectOf(base)['StoredRecord']);
  });

  it('brings examples within the list', () => {
    const { result } = narrowed(base, stored, verified);
    expect(result).toHaveProperty(
      ['paths', '/query', 'post', 'responses', '200', 'content', 'json', 'example'],
      { item: 'court.stored' },
    );
  });

  it('says the shorter of what goes and what stays', () => {
    const targets = (...items: readonly Item[]) =>
      (narrowed(base, ...items).overlay['actions'] as { target: string }[])
        .map(({ target }) => target)
        .filter((target) => target.includes('ItemId'));
    expect(targets(called, stored)).toEqual(["$.components.schemas.ItemId.enum[?@ == 'land.verified']"]);
    expect(targets(stored)).toEqual(["$.components.schemas.ItemId.enum[?!(@ == 'court.stored')]"]);
  });
});

function objectOf(document: JsonObject): JsonObject {
  return (document['components'] as { schemas: JsonObject }).schemas;
}

function bothStored(): JsonObject {
  return { 'x-shared-by': ['aggregation'], anyOf: [ref('StoredRecord'), ref('CalledRecord')] };
}
