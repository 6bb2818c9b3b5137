import { beforeAll, describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../generate/json.ts';
import { breakingChanges, type BreakingChange } from './breaking-changes.ts';

/** What a case may change: one operation with a closed request and an open answer. */
interface Small {
  operation: Record<string, Json>;
  parameter: Record<string, Json>;
  request: Record<string, Json>;
  answer: Record<string, Json>;
  closed: Record<string, Json>;
}

const object = (properties: JsonObject, rest: JsonObject = {}): JsonObject => ({
  type: 'object',
  required: ['id'],
  properties,
  ...rest,
});
const text = (): JsonObject => ({ type: 'string', minLength: 2, maxLength: 10, pattern: '^a' });
const fields = (): Record<string, JsonObject> => ({
  id: { type: 'string' },
  name: text(),
  count: { type: 'integer', minimum: 1, maximum: 9 },
  note: { type: ['string', 'null'] },
  grade: { type: 'string', enum: ['A', 'B'] },
  rows: { type: 'array', maxItems: 5, items: object({ id: { type: 'string' }, sum: { type: 'number' } }) },
  kind: { oneOf: [{ const: 'one' }, { const: 'two' }] },
});

const small = (): Small => ({
  operation: {},
  parameter: { name: 'grade', in: 'query', schema: { type: 'string', enum: ['A', 'B'] } },
  request: object(fields(), { additionalProperties: false }),
  answer: object(fields()),
  closed: object(fields(), { unevaluatedProperties: false }),
});

type Change = (small: Small) => void;
const inRequest = (name: string, change: JsonObject): Change => at('request', name, change);
const inAnswer = (name: string, change: JsonObject): Change => at('answer', name, change);

function at(part: 'request' | 'answer' | 'closed', name: string, change: JsonObject): Change {
  return (it) => {
    const properties = it[part]['properties'] as JsonObject;
    properties[name] = { ...(properties[name] as JsonObject), ...change };
  };
}

function without(part: 'request' | 'answer', name: string, keyword?: string): Change {
  return (it) => {
    const properties = it[part]['properties'] as Record<string, JsonObject>;
    const { [keyword ?? '']: _taken, ...rest } = properties[name] ?? {};
    it[part]['properties'] = { ...properties, [name]: rest };
    if (keyword === undefined) {
      const { [name]: _gone, ...others } = properties;
      it[part]['properties'] = others;
    }
  };
}

const breaks: Readonly<Record<string, Change>> = {
  'renames an operation': (it) => (it.operation['operationId'] = 'renamed'),
  'asks for a new field': (it) => {
    at('request', 'added', { type: 'string' })(it);
    it.request['required'] = ['id', 'added'];
  },
  'requires a field that was optional': (it) => (it.request['required'] = ['id', 'name']),
  'takes a field no longer': without('request', 'name'),
  'narrows an enum that is sent': inRequest('grade', { enum: ['A'] }),
  'gives a field that is sent an enum': inRequest('name', { enum: ['aa'] }),
  'shortens text that is sent': inRequest('name', { maxLength: 5 }),
  'wants longer text': inRequest('name', { minLength: 3 }),
  'changes a pattern that is sent': inRequest('name', { pattern: '^ab' }),
  'lowers a maximum that is sent': inRequest('count', { maximum: 5 }),
  'takes null no longer': inRequest('note', { type: 'string' }),
  'changes a type that is sent': inRequest('count', { type: 'string' }),
  'takes fewer rows': inRequest('rows', { maxItems: 2 }),
  'takes one of several forms no longer': inRequest('kind', { oneOf: [{ const: 'one' }] }),
  'adds a condition to what is sent': (it) => (it.request['not'] = { required: ['note'] }),
  'adds a parameter that is required': (it) =>
    (it.operation['parameters'] = [
      it.parameter,
      { name: 'added', in: 'query', required: true, schema: { type: 'string' } },
    ]),
  'requires a parameter that was optional': (it) => (it.parameter['required'] = true),
  'narrows a parameter': (it) => (it.parameter['schema'] = { type: 'string', enum: ['A'] }),
  'takes a parameter no longer': (it) => (it.operation['parameters'] = []),
  'leaves a field out of the answer': without('answer', 'name'),
  'leaves a field out of the rows of an answer': inAnswer('rows', {
    items: object({ id: { type: 'string' } }),
  }),
  'no longer promises a field': (it) => (it.answer['required'] = []),
  'widens an enum that is answered': inAnswer('grade', { enum: ['A', 'B', 'C'] }),
  'drops an enum that is answered': without('answer', 'grade', 'enum'),
  'answers longer text': inAnswer('name', { maxLength: 15 }),
  'answers text of any length': without('answer', 'name', 'maxLength'),
  'lowers a minimum that is answered': inAnswer('count', { minimum: 0 }),
  'answers null': inAnswer('count', { type: ['integer', 'null'] }),
  'answers in one more form': inAnswer('kind', {
    oneOf: [{ const: 'one' }, { const: 'two' }, { const: 'three' }],
  }),
  'adds a field to a closed answer': at('closed', 'added', { type: 'string' }),
  'opens a closed answer': (it) => (it.closed['unevaluatedProperties'] = true),
  'asks for another key': (it) => (it.operation['security'] = [{ other: [] }]),
  'asks for no key': (it) => (it.operation['security'] = []),
  'knows its caller by other means': (it) => (it.operation['x-auth'] = 'open'),
};

const keeps: Readonly<Record<string, Change>> = {
  'requires less': (it) => (it.request['required'] = []),
  'takes one more field': at('request', 'added', { type: 'string' }),
  'widens an enum that is sent': inRequest('grade', { enum: ['A', 'B', 'C'] }),
  'takes longer text': inRequest('name', { maxLength: 20 }),
  'drops a pattern that is sent': without('request', 'name', 'pattern'),
  'takes null too': inRequest('count', { type: ['integer', 'null'] }),
  'takes one more form': inRequest('kind', {
    oneOf: [{ const: 'one' }, { const: 'two' }, { const: 'three' }],
  }),
  'adds a parameter that is optional': (it) =>
    (it.operation['parameters'] = [it.parameter, { name: 'added', in: 'query', schema: { type: 'string' } }]),
  'adds a field to an open answer': at('answer', 'added', { type: 'string' }),
  'narrows an enum that is answered': inAnswer('grade', { enum: ['A'] }),
  'answers shorter text': inAnswer('name', { maxLength: 8 }),
  'answers null no longer': inAnswer('note', { type: 'string' }),
  'answers in fewer forms': inAnswer('kind', { oneOf: [{ const: 'one' }] }),
  'promises one more field': (it) => (it.answer['required'] = ['id', 'name']),
  'says more about itself': (it) => (it.operation['description'] = 'More.'),
  'shows an example': inAnswer('name', { examples: ['abc'] }),
};

/** The cases side by side in one document: each has a path, and an envelope operation, of its own. */
function documentOf(cases: readonly string[], changed: boolean): JsonObject {
  const paths: JsonObject = {};
  const schemas: JsonObject = {};
  for (const [index, name] of cases.entries()) {
    const it = small();
    if (changed) (breaks[name] ?? keeps[name])?.(it);
    schemas[`Request${index}`] = it.request;
    schemas[`Answer${index}`] = it.answer;
    schemas[`Closed${index}`] = it.closed;
    schemas[`SealedRequest${index}`] = structuredClone(it.request);
    schemas[`SealedAnswer${index}`] = structuredClone(it.answer);
    paths[`/clear/${index}`] = {
      post: operation(it, `clear${index}`, {
        requestBody: { required: true, content: json(`Request${index}`) },
        responses: {
          '200': { description: 'Open.', content: json(`Answer${index}`) },
          '201': { description: 'Closed.', content: json(`Closed${index}`) },
        },
      }),
    };
    paths[`/sealed/${index}`] = {
      post: operation(it, `sealed${index}`, {
        'x-plain-request': `#/components/schemas/SealedRequest${index}`,
        'x-plain-response': { $ref: `#/components/schemas/SealedAnswer${index}` },
        requestBody: { required: true, content: json('Envelope') },
        responses: { '200': { $ref: '#/components/responses/Sealed' } },
      }),
    };
  }
  return wholeDocument(paths, schemas);
}

const json = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});

function operation({ operation: changed, parameter }: Small, operationId: string, rest: JsonObject) {
  return {
    operationId,
    'x-auth': 'signature',
    security: [{ key: [] }],
    parameters: [parameter],
    ...rest,
    ...changed,
    ...(changed['operationId'] === undefined ? {} : { operationId: `${operationId}Renamed` }),
  };
}

function wholeDocument(paths: JsonObject, schemas: JsonObject = {}): JsonObject {
  return {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1.0.0' },
    paths,
    components: {
      schemas: { ...schemas, Envelope: { type: 'object', properties: { data: { type: 'string' } } } },
      responses: { Sealed: { description: 'Sealed.', content: json('Envelope') } },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer' },
        other: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
    },
  };
}

const cases = [...Object.keys(breaks), ...Object.keys(keeps)];
/** These concern what only a clear operation has here. */
const clearOnly = ['adds a field to a closed answer', 'opens a closed answer'];
let found: readonly BreakingChange[] = [];

beforeAll(async () => {
  found = await breakingChanges({ base: documentOf(cases, false), revision: documentOf(cases, true) });
});

const findingsAt = (path: string) =>
  found
    .filter((change) => change.path.startsWith(`#/paths/${path.replaceAll('/', '~1')}/`))
    .map(({ sentence }) => sentence);

test.each(Object.keys(breaks))('a change that %s breaks', (name) => {
  expect(findingsAt(`/clear/${cases.indexOf(name)}`)).not.toEqual([]);
});

test.each(Object.keys(breaks).filter((name) => !clearOnly.includes(name)))(
  'a change that %s breaks inside an envelope too',
  (name) => {
    expect(findingsAt(`/sealed/${cases.indexOf(name)}`)).not.toEqual([]);
  },
);

test.each(Object.keys(keeps))('a change that %s breaks nothing', (name) => {
  const index = cases.indexOf(name);
  expect([...findingsAt(`/clear/${index}`), ...findingsAt(`/sealed/${index}`)]).toEqual([]);
});

test('says in a sentence which operation broke, where and how', () => {
  const index = cases.indexOf('shortens text that is sent');
  expect(findingsAt(`/clear/${index}`)).toEqual([
    `POST /clear/${index} requestBody/content/application/json/schema/properties/name: \`maxLength\` of \`name\` changed from '10' to '5'. (schema-constraint-changed)`,
  ]);
});

test('judges what is both sent and answered by both, whichever comes first', async () => {
  const shared = (schema: JsonObject): JsonObject =>
    wholeDocument(
      {
        '/sent': {
          post: {
            operationId: 'send',
            requestBody: { content: json('Shared') },
            responses: { '204': { description: 'Taken.' } },
          },
        },
        '/told': {
          get: { operationId: 'tell', responses: { '200': { description: 'It.', content: json('Shared') } } },
        },
      },
      { Shared: schema },
    );
  const closed = { additionalProperties: false };
  const base = shared(object({ id: { type: 'string', enum: ['A'] } }, closed));
  const wider = shared(object({ id: { type: 'string', enum: ['A', 'B'] } }, closed));
  const more = shared(object({ id: { type: 'string', enum: ['A'] }, added: { type: 'string' } }, closed));
  expect(await breakingChanges({ base, revision: wider })).toHaveLength(1);
  expect(await breakingChanges({ base: wider, revision: base })).toHaveLength(1);
  expect(await breakingChanges({ base, revision: more })).toHaveLength(1);
  expect(await breakingChanges({ base, revision: base })).toEqual([]);
});

test('sees a field added to one of several closed records, and none added beside an open one', async () => {
  const record = (name: string, more: JsonObject, rest: JsonObject = { additionalProperties: false }) =>
    object({ id: { const: name }, ...more }, rest);
  const union = (more: JsonObject, openMore: JsonObject): JsonObject =>
    wholeDocument(
      {
        '/records': {
          get: {
            operationId: 'list',
            responses: { '200': { description: 'They.', content: json('Page') } },
          },
        },
      },
      {
        Page: { type: 'object', allOf: [{ $ref: '#/components/schemas/Any' }], unevaluatedProperties: false },
        Any: {
          oneOf: ['Closed', 'Open'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
          discriminator: {
            propertyName: 'id',
            mapping: { closed: '#/components/schemas/Closed', open: '#/components/schemas/Open' },
          },
        },
        Closed: object({ id: { const: 'closed' }, rows: { type: 'array', items: record('row', more) } }),
        Open: object({ id: { const: 'open' }, rows: { type: 'array', items: record('row', openMore, {}) } }),
      },
    );
  const added = { added: { type: 'string' } };
  const base = union({}, {});
  expect(await breakingChanges({ base, revision: union(added, {}) })).toEqual([
    {
      path: expect.stringContaining('/properties/added') as string,
      sentence: expect.stringContaining(
        'Field `added` was added to an answer that had no room for more.',
      ) as string,
    },
  ]);
  expect(await breakingChanges({ base, revision: union({}, added) })).toEqual([]);
});

describe('of whole operations', () => {
  const answers = (status: string): JsonObject => ({
    responses: { [status]: { description: 'Done.' } },
  });
  const base = wholeDocument({
    '/one': {
      get: { operationId: 'one', ...answers('200') },
      put: { operationId: 'set', ...answers('200') },
    },
    '/two': { get: { operationId: 'two', ...answers('200') } },
  });
  base['webhooks'] = {
    corrected: {
      post: {
        operationId: 'corrected',
        requestBody: { content: { 'application/json': { schema: object(fields()) } } },
        ...answers('204'),
      },
    },
  };
  const change = async (edit: (document: JsonObject) => void) => {
    const revision = structuredClone(base);
    edit(revision);
    return (await breakingChanges({ base, revision })).map(({ sentence }) => sentence);
  };
  const member = (document: JsonObject, ...steps: string[]) =>
    steps.reduce<JsonObject>((value, step) => value[step] as JsonObject, document);

  test('sees each that is gone, and the answer and the webhook that are gone', async () => {
    const sentences = await change((document) => {
      const paths = member(document, 'paths');
      document['paths'] = { '/one': { get: { operationId: 'one', ...answers('201') } } };
      expect(paths['/two']).toBeDefined();
      document['webhooks'] = {};
    });
    expect(sentences).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Path `/two` was removed') as string,
        expect.stringContaining('Operation `PUT /one` was removed') as string,
        expect.stringContaining('Response `200` became `201`') as string,
        expect.stringContaining('corrected') as string,
      ]),
    );
  });

  test('sees a field that a webhook no longer sends', async () => {
    const sentences = await change((document) => {
      const schema = member(
        document,
        'webhooks',
        'corrected',
        'post',
        'requestBody',
        'content',
        'application/json',
        'schema',
      );
      const { name: _gone, ...rest } = schema['properties'] as JsonObject;
      schema['properties'] = rest;
    });
    expect(sentences).toEqual([expect.stringContaining('property-removed')]);
  });

  test('lets an operation be added', async () => {
    expect(
      await change((document) => {
        member(document, 'paths')['/three'] = { get: { operationId: 'three', ...answers('200') } };
      }),
    ).toEqual([]);
  });
});
