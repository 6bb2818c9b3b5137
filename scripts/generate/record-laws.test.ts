import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { objectAt, pointerTo, type Json, type JsonObject } from './json.ts';
import { readRecords } from './read-records.ts';

/* Laws that the schemas of all records keep. */
const records = await readRecords(path.join(import.meta.dirname, '../../openapi/components'));
const all = objectAt(objectAt(records.document, 'components'), 'schemas');
const complete = [...records.schemas].map(([item, ref]) => ({ item, name: ref.split('/').at(-1) ?? '' }));
const withItem = Object.entries(all).filter(([, schema]) => 'x-item' in (schema as JsonObject));
/** Records and their parts, whose properties are fields. */
const parts = withItem.filter(([name]) => !name.endsWith('Records'));

/** The name of the schema that a `$ref` leads to; empty where there is none. */
const nameOf = (ref: Json | undefined) => textOf(ref).split('/').at(-1) ?? '';
const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : '');

interface Field {
  readonly schema: string;
  readonly field: string;
  readonly property: JsonObject;
}

const fieldsOf = (name: string): readonly Field[] =>
  Object.entries(objectAt(all[name], 'properties')).map(([field, property]) => ({
    schema: name,
    field,
    property: property as JsonObject,
  }));

/** The fields of a complete record, those of its `allOf` included. */
function allFieldsOf(name: string): readonly Field[] {
  const { allOf } = all[name] as JsonObject;
  const inherited = (Array.isArray(allOf) ? allOf : []).map((part) => nameOf((part as JsonObject)['$ref']));
  return [...inherited, name].flatMap(fieldsOf);
}

/** Objects within a record, such as one month's bill: what the items of its arrays refer to. */
const nested = parts
  .flatMap(([name]) => fieldsOf(name))
  .flatMap(({ property }) => fieldsOf(nameOf(objectAt(property, 'items')['$ref'])));
const fields = [...parts.flatMap(([name]) => fieldsOf(name)), ...nested];

/** What breaks a law, as a list that should be empty. */
const outlaws = (law: (field: Field) => boolean, among = fields) =>
  among.filter((field) => !law(field)).map(({ schema, field }) => `${schema}.${field}`);

const typesOf = ({ property }: Field) => [property['type']].flat();
const isNumber = (field: Field) => typesOf(field).some((type) => type === 'number' || type === 'integer');
const saysBoth = ({ title, description }: JsonObject) =>
  typeof title === 'string' &&
  typeof description === 'string' &&
  /\p{Script=Han}|YYYY/u.test(description) &&
  /[A-Za-z][a-z]+(?: [^ ]+)*[.]\s*$/.test(description);

describe('records', () => {
  it('exist for the 41 items, each once', () => {
    expect(complete).toHaveLength(41);
    expect(complete.map(({ item }) => item).sort()).toEqual(
      [...(objectAt(all, 'ItemId')['enum'] as string[])].sort(),
    );
  });

  it('say in two languages what they and all their fields are', () => {
    const names = parts.map(([name]) => name);
    expect(names.filter((name) => !saysBoth(all[name] as JsonObject))).toEqual([]);
    expect(outlaws(({ property }) => saysBoth(property))).toEqual([]);
  });

  it('name the rows of the lists that they stand for', () => {
    for (const { name } of complete) {
      const requirements = (all[name] as JsonObject)['x-requirements'];
      expect(requirements, name).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:N52|HB|HLJ2|LF)-L[0-9]{2}$/)]),
      );
    }
  });

  it('know every wording of every row that a list prints, misprints included, but the one that asks the opposite', async () => {
    const file = path.join(import.meta.dirname, '../../fixtures/tables/sharing-lists.json');
    const rows = JSON.parse(await readFile(file, 'utf8')) as readonly {
      list: string;
      line: number;
      fields: string[];
    }[];
    // Spaces are the typesetting's.
    const solid = (wording: Json | undefined) => textOf(wording).replaceAll(' ', '');
    const known = complete.map(({ name }) =>
      allFieldsOf(name).flatMap(({ property }) =>
        [property['title'], property['x-aliases'] ?? []].flat().map(solid),
      ),
    );
    const unknown = rows.filter(
      (row) => !known.some((names) => row.fields.every((wording) => names.includes(solid(wording)))),
    );
    expect(rows).toHaveLength(106);
    // 是否正常纳税户 asks the opposite of what it means (erratum E017): a name for it would turn the answer round.
    expect(unknown.map(({ list, line }) => `${list} ${line}`)).toEqual(['heilongjiang-2022 98']);
  });

  it('are closed, and have every field in every row', () => {
    for (const { name } of complete) {
      const record = all[name] as JsonObject;
      expect(record['additionalProperties'] ?? record['unevaluatedProperties'], name).toBe(false);
    }
    for (const [name, schema] of parts.filter(([part]) => !part.endsWith('Withheld'))) {
      const { required, properties } = schema as JsonObject;
      expect(required, name).toEqual(Object.keys(properties as JsonObject));
    }
  });

  it('all name the enterprise that they are about', () => {
    for (const { name } of complete) {
      const uscc = allFieldsOf(name).find(({ field }) => field === 'uscc');
      expect(uscc?.property, name).toMatchObject({ minLength: 18, 'x-grade': 'public', 'x-reveal': 'all' });
    }
  });

  it('bound every text, number and list', () => {
    const bounded = (field: Field) => {
      const { property } = field;
      if ('const' in property || 'enum' in property) return true;
      if (typesOf(field).includes('string')) return 'maxLength' in property;
      if (typesOf(field).includes('array')) return 'maxItems' in property;
      return !isNumber(field) || ('minimum' in property && 'maximum' in property);
    };
    expect(outlaws(bounded)).toEqual([]);
  });

  it('show what is public, and nothing of what is not but a mask of its kind', () => {
    const agrees = ({ property: { 'x-grade': grade, 'x-reveal': reveal } }: Field) => {
      if (grade === 'public') return reveal === 'all';
      const kinds = grade === 'personal' ? ['none', 'id-number', 'person-name'] : ['none', 'account', 'band'];
      return kinds.includes(textOf(reveal));
    };
    expect(
      outlaws(
        agrees,
        parts.flatMap(([name]) => fieldsOf(name)),
      ),
    ).toEqual([]);
  });

  it('call an alias what is no name of another field', () => {
    for (const { name } of complete) {
      const own = allFieldsOf(name);
      const titles = own.map(({ property }) => property['title']);
      expect(new Set(titles).size, name).toBe(titles.length);
      const aliases = own.flatMap(({ property }) => (property['x-aliases'] ?? []) as string[]);
      expect(
        aliases.filter((alias) => titles.includes(alias)),
        name,
      ).toEqual([]);
    }
  });
});

describe('amounts', () => {
  const isAmount = (field: Field) => isNumber(field) && field.property['x-unit'] === '元';
  const money = /金额|总额|合计|收入|利润|资本|出资额|数额/;

  it('are in yuan to the cent', () => {
    expect(
      outlaws((field) => !isNumber(field) || !money.test(textOf(field.property['title'])) || isAmount(field)),
    ).toEqual([]);
    expect(outlaws((field) => !isAmount(field) || field.property['multipleOf'] === 0.01)).toEqual([]);
    expect(fields.filter(isAmount).length).toBeGreaterThan(20);
  });

  it('say so in every row, and rows without any say nothing', () => {
    for (const { name } of complete) {
      const own = allFieldsOf(name);
      const within = own.flatMap(({ property }) => fieldsOf(nameOf(objectAt(property, 'items')['$ref'])));
      const unit = own.find(({ field }) => field === 'amountUnit');
      expect(unit !== undefined, name).toBe([...own, ...within].some(isAmount));
      if (unit)
        expect(unit.property, name).toMatchObject({ const: '元', 'x-grade': 'public', 'x-reveal': 'all' });
    }
  });

  it('and all other measures have a unit', () => {
    const counted = (field: Field) =>
      !isNumber(field) || 'x-unit' in field.property || field.field === 'niceClass';
    expect(outlaws(counted)).toEqual([]);
  });
});

it('says in words whether a taxpayer is abnormal, so that no polarity can be reversed', () => {
  const status = fields.filter(({ property }) => JSON.stringify(property).includes('正常纳税户'));
  expect(status.map(({ property }) => [property['type'], property['enum']])).toEqual([
    ['string', ['非正常户', '正常户']],
  ]);
});

describe('unions', () => {
  const refsOf = (union: string, keyword: string) =>
    (objectAt(all, union)[keyword] as JsonObject[]).map((member) => nameOf(member['$ref']));
  const itemsOf = (union: string, keyword: string) =>
    refsOf(union, keyword).map((name) => (all[name] as JsonObject)['x-item']);

  it.each(['ItemRecords', 'InterfaceRecords'])(
    '%s are told apart by what each member says its item is',
    (union) => {
      const mapping = objectAt(objectAt(all[union], 'discriminator'), 'mapping');
      const said = refsOf(union, 'oneOf').map((name) => [
        objectAt(objectAt(all[name], 'properties'), 'item')['const'],
        pointerTo('components', 'schemas', name),
      ]);
      expect(said).toEqual(Object.entries(mapping));
    },
  );

  it('cover every item but the one that all lists only have verified', () => {
    const given = complete
      .map(({ item }) => item)
      .filter((item) => item !== 'social-insurance.contributions');
    expect(itemsOf('ItemRecords', 'oneOf').sort()).toEqual(given.sort());
    expect([...new Set(itemsOf('ProvidedRecord', 'anyOf'))].sort()).toEqual(given);
    const shared = [...itemsOf('InterfaceRecords', 'oneOf'), ...itemsOf('AggregatedRecord', 'anyOf')];
    expect([...new Set(shared)].sort()).toEqual(given);
  });

  it('provide gated rows in full and withheld', () => {
    const gated = parts
      .map(([name]) => name)
      .filter((name) => name.endsWith('Withheld'))
      .sort();
    expect(gated).toHaveLength(3);
    expect(
      refsOf('ProvidedRecord', 'anyOf')
        .filter((name) => name.endsWith('Withheld'))
        .sort(),
    ).toEqual(gated);
    for (const name of gated) {
      const of = (record: string) => allFieldsOf(record).map(({ field }) => field);
      expect(of(name)).toEqual(of(name.replace(/Withheld$/, '')));
    }
  });
});
