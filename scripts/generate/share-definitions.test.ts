import { expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { shareDefinitions } from './share-definitions.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text: JsonObject = { type: 'string' };

function share(documents: Readonly<Record<string, JsonObject>>, pointers: readonly string[] = []) {
  return shareDefinitions(
    new Map(
      Object.entries(documents).map(([name, schemas]) => [
        name,
        { document: { components: { schemas }, paths: { '/x': { schema: ref('Whole') } } }, pointers },
      ]),
    ),
  );
}

it('defines once what means the same in all documents', () => {
  const { schema, definitionOf } = share({
    a: { Whole: { properties: { part: ref('Part') } }, Part: text },
    b: {
      Whole: { properties: { part: ref('Part') } },
      Part: { ...text, description: 'said otherwise' },
      More: text,
    },
  });
  expect(schema).toEqual({
    $defs: { Whole: { properties: { part: { $ref: '#/$defs/Part' } } }, Part: text, More: text },
  });
  expect(definitionOf('a', '#/components/schemas/Whole')).toBe('#/$defs/Whole');
  expect(definitionOf('b', '#/components/schemas/Whole')).toBe('#/$defs/Whole');
});

it('keeps apart what differs, and whatever refers to it', () => {
  const same = { Whole: ref('Middle'), Middle: { items: ref('Part') }, Aside: text };
  const { schema, definitionOf } = share({
    a: { ...same, Part: text },
    b: { ...same, Part: { type: 'number' } },
  });
  expect(schema).toEqual({
    $defs: {
      'a.Whole': { $ref: '#/$defs/a.Middle' },
      'a.Middle': { items: { $ref: '#/$defs/a.Part' } },
      'a.Part': text,
      'b.Whole': { $ref: '#/$defs/b.Middle' },
      'b.Middle': { items: { $ref: '#/$defs/b.Part' } },
      'b.Part': { type: 'number' },
      Aside: text,
    },
  });
  expect(definitionOf('b', '#/components/schemas/Whole')).toBe('#/$defs/b.Whole');
  expect(definitionOf('b', '#/components/schemas/Aside')).toBe('#/$defs/Aside');
});

it('shares schemas that refer to themselves, and nameless ones by their place', () => {
  const pointer = '#/paths/~1x/schema';
  const documents = { a: { Whole: { items: ref('Whole') } }, b: { Whole: { items: ref('Whole') } } };
  const { schema, definitionOf } = share(documents, [pointer]);
  const at = definitionOf('a', pointer);
  expect(definitionOf('b', pointer)).toBe(at);
  expect(schema).toEqual({
    $defs: { Whole: { items: { $ref: '#/$defs/Whole' } }, [at.slice(8)]: { $ref: '#/$defs/Whole' } },
  });
});
