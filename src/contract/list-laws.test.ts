import { describe, expect, it } from 'vitest';
import { apiNames } from './api-name.ts';
import { listProfiles } from './list-profiles.ts';
import { loadContract } from './load-contract.ts';
import type { Profile, SharingMethod } from './profile.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Schemas of an effective specification, by name. */
function schemasOf(profile: string, api: (typeof apiNames)[number]): Readonly<Record<string, Tree>> {
  const { components } = loadContract(profile).api(api).document as {
    components: { schemas: Record<string, Tree> };
  };
  return components.schemas;
}

/** The items whose records a union offers; none where the union is empty or gone. */
function itemsOf(schemas: Readonly<Record<string, Tree>>, union: string): readonly string[] {
  const parts = [schemas[union]?.['oneOf'] ?? [], schemas[union]?.['anyOf'] ?? []].flat() as {
    $ref: string;
  }[];
  const items = parts.map(({ $ref }) => schemas[$ref.split('/').at(-1) ?? '']?.['x-item']);
  return [...new Set(items.filter((item) => typeof item === 'string'))].sort();
}

/** The properties of a record, those of the parts that it is made of included. */
function propertiesOf(schemas: Readonly<Record<string, Tree>>, name: string): readonly string[] {
  const schema = schemas[name];
  const parts = (schema?.['allOf'] ?? []) as { $ref?: string }[];
  const inherited = parts.flatMap(({ $ref }) =>
    $ref === undefined ? [] : propertiesOf(schemas, $ref.split('/').at(-1) ?? ''),
  );
  return [...inherited, ...Object.keys(schema?.['properties'] ?? {})];
}

function sharedBy({ items }: Profile, ...methods: readonly SharingMethod[]): readonly string[] {
  return items
    .filter(
      ({ method, exception }) =>
        methods.includes(method) || (exception && methods.includes(exception.method)),
    )
    .map(({ id }) => id)
    .sort();
}

const cases = listProfiles().flatMap((profile) => apiNames.map((api) => ({ profile, api, id: profile.id })));

describe.each(cases)('the list of $id in $api', ({ profile, api }) => {
  const schemas = schemasOf(profile.id, api);

  it('is what items there are', () => {
    const listed = (schemas['ItemId']?.['enum'] ?? []) as readonly string[];
    expect([...listed].sort()).toEqual(profile.items.map(({ id }) => id).sort());
  });

  it.each<[string, readonly SharingMethod[]]>([
    ['ItemRecords', ['aggregation', 'interface']],
    ['ProvidedRecord', ['aggregation', 'interface']],
    ['InterfaceRecords', ['interface']],
    ['AggregatedRecord', ['aggregation']],
  ])('decides which records %s offers', (union, methods) => {
    if (schemas[union]) expect(itemsOf(schemas, union)).toEqual(sharedBy(profile, ...methods));
  });

  it('decides which fields a record has', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const item = profile.items.find(({ id }) => id === schema['x-item']);
      if (!item || !/Record(?:Withheld)?$/.test(name)) continue;
      expect([...propertiesOf(schemas, name)].sort(), name).toEqual(item.fields.map(({ id }) => id).sort());
    }
  });

  it('decides what is verified', () => {
    const verified = sharedBy(profile, 'verification');
    const operation = loadContract(profile.id).api(api).operation('verifyItem');
    if (operation) expect('200' in operation.responses).toBe(verified.length > 0);
    const result = schemas['InquiryResult']?.['properties'] as
      { item: { enum: readonly string[] } } | undefined;
    if (schemas['InquiryPlainResponse']) expect([...(result?.item.enum ?? [])].sort()).toEqual(verified);
  });

  it('is all that examples name', () => {
    const known = new Set(listProfiles().flatMap(({ items }) => items.map(({ id }) => id)));
    const outside = [...known].filter((id) => !profile.items.some((item) => item.id === id));
    const text = JSON.stringify(loadContract(profile.id).api(api).document);
    expect(outside.filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });
});
