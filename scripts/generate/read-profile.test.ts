import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, type Document } from 'yaml';
import { fieldSchemas } from './field-schemas.ts';
import { readPlaceholder, readProfile, type DeclaredProfile } from './read-profile.ts';
import { readRecords } from './read-records.ts';
import { readYaml } from './read-yaml.ts';

const openapi = path.join(import.meta.dirname, '../../openapi');
const fields = fieldSchemas(await readRecords(path.join(openapi, 'components')));
const textOf = (id: string) => readFileSync(path.join(openapi, `profiles/${id}/profile.yaml`), 'utf8');
const hebeiText = textOf('hebei-2022');
const langfangText = textOf('langfang-2022');

function read(id: string, text: string, parent?: DeclaredProfile): DeclaredProfile {
  return readProfile(readYaml(text, 'profile.yaml'), { id, parent, fields });
}

const hebei = read('hebei-2022', hebeiText);
const langfang = (text = langfangText) => read('langfang-2022', text, hebei);

type Change = (profile: Document) => void;

/** The text of a profile after a change to its data. */
function changed(text: string, change: Change): string {
  const profile = parseDocument(text);
  change(profile);
  return String(profile);
}

/** Where the entry of an item stands. */
function indexOf(text: string, item: string): number {
  return (parse(text) as { items: readonly { id: string }[] }).items.findIndex(({ id }) => id === item);
}

const penalty = indexOf(hebeiText, 'administrative.penalty');
const rating = indexOf(hebeiText, 'environment.rating');
const statement = { value: 1, basis: 'stated', source: 's' };
const frequency = { kind: 'monthly', basis: 'stated', source: 's' };

describe('a profile that stands alone', () => {
  it('is read as it is written, each name printed unless it is said otherwise', () => {
    const written = parse(hebeiText) as DeclaredProfile;
    expect(hebei).toMatchObject(written);
    expect(hebei.items.map(({ id }) => id)).toEqual(written.items.map(({ id }) => id));
    const item = hebei.items[rating];
    expect(item).toMatchObject({
      name: '环保信用评价情况',
      printedName: '环保信用评级情况',
      category: { name: '生态环境领域信息', printed: '生态环境领域信息' },
    });
    expect(item?.fields.map(({ id, printed }) => [id, printed])).toEqual([
      ['enterpriseName', '企业名称'],
      ['uscc', '统一社会信用代码'],
      ['ratingScore', '环保信用评级分值和等级'],
      ['ratingGrade', '环保信用评级分值和等级'],
      ['ratedOn', '评价时间'],
    ]);
  });

  it('says code, file, line, fault and remedy', () => {
    const line = hebeiText.split('\n').findIndex((text) => text.includes('method:')) + 1;
    expect(() => read('hebei-2022', hebeiText.replace(/method: \w+/, 'method: push'))).toThrow(
      expect.objectContaining({
        code: 'invalid-profile',
        message: `profile.yaml:${line}: /items/0/method must be one of ["aggregation","interface","verification"]. The type Profile in src/contract/profile.ts says what belongs here.`,
      }),
    );
  });

  it.each<[string, Change, string]>([
    ['an unknown member', (p) => p.set('colour', 'red'), '/colour is not a member that the contract knows'],
    [
      'a missing setting',
      (p) => p.deleteIn(['settings', 'licenceMaxDays']),
      '/settings/licenceMaxDays is missing',
    ],
    [
      'an unknown setting',
      (p) => p.setIn(['settings', 'speed'], statement),
      '/settings/speed is not a member',
    ],
    [
      'an assumption without reason',
      (p) => p.deleteIn(['settings', 'licenceMaxDays', 'reason']),
      '/settings/licenceMaxDays/reason is missing',
    ],
    [
      'a statement without source',
      (p) => p.setIn(['settings', 'licenceMaxDays'], { value: 1, basis: 'stated' }),
      '/settings/licenceMaxDays/source is missing',
    ],
    [
      'a statement with a reason',
      (p) => p.setIn(['settings', 'licenceMaxDays'], { ...statement, reason: 'r' }),
      '/settings/licenceMaxDays/reason',
    ],
    [
      'a wrong initial vector',
      (p) => p.setIn(['settings', 'envelope', 'value', 'iv'], '00'),
      '/settings/envelope/value/iv must match',
    ],
    [
      'thresholds that do not ascend',
      (p) => p.setIn(['settings', 'pensionInsuredBands', 'value'], [1, 5, 5]),
      'the thresholds of pensionInsuredBands do not ascend. Sort them.',
    ],
    [
      'a day that does not exist',
      (p) => p.set('issuedOn', '2022-02-30'),
      '/issuedOn must match format "date"',
    ],
    [
      'working days without number',
      (p) => p.setIn(['items', 0, 'frequency'], { ...frequency, kind: 'working-days' }),
      '/items/0/frequency/days is missing',
    ],
    [
      'days without working days',
      (p) => p.setIn(['items', 0, 'frequency'], { ...frequency, days: 1 }),
      '/items/0/frequency/days',
    ],
    [
      'working days that count from no date',
      (p) => p.setIn(['items', penalty, 'frequency', 'from'], 'decidedAt'),
      'working days cannot count from "decidedAt", which is no date of the item. Use one of decidedOn, ',
    ],
    [
      'an unknown item',
      (p) => p.setIn(['items', 0, 'id'], 'tax.arears'),
      'no record schema has x-item "tax.arears". Did you mean "tax.arrears"? Use one of administrative.enforcement, ',
    ],
    ['an item twice', (p) => p.addIn(['items'], p.getIn(['items', 0])), 'is listed twice. Keep one.'],
    [
      'an unknown field',
      (p) => p.setIn(['items', 0, 'fields', 0, 'id'], 'enterprisename'),
      'has no field "enterprisename". Did you mean "enterpriseName"? Use one of enterpriseName, uscc',
    ],
    [
      'a field by another name',
      (p) => p.setIn(['items', 0, 'fields', 0, 'name'], '企业'),
      'the record schema does not call "enterpriseName" 企业. Name it 企业名称; what the list prints goes under "printed".',
    ],
    [
      'a field twice',
      (p) => p.addIn(['items', 0, 'fields'], p.getIn(['items', 0, 'fields', 0])),
      '"enterpriseName" is listed twice. Keep one.',
    ],
    [
      'a field that is not printed, for no reason',
      (p) => p.setIn(['items', 0, 'fields', 0, 'printed'], null),
      '"enterpriseName" is not printed, and nothing says why it is there.',
    ],
    [
      'a field that is printed and added',
      (p) => p.setIn(['items', 0, 'fields', 0, 'added'], 'r'),
      '"enterpriseName" is printed and yet said to be added.',
    ],
    [
      'half a composite',
      (p) => p.deleteIn(['items', rating, 'fields', 3]),
      '"ratingScore" is part of a composite, and no field beside it is printed the same.',
    ],
    [
      'a record that says not whom it is about',
      (p) => p.deleteIn(['items', 0, 'fields', 1]),
      '"registration.basic" does not list "uscc", which no record may lack.',
    ],
    [
      'gated fields of an item that is licensed as a whole',
      (p) => p.setIn(['items', 0, 'gatedFields'], ['uscc']),
      'Gated fields go with licence: gated-fields, and only with it.',
    ],
    [
      'gating without gated fields',
      (p) => p.setIn(['items', 0, 'licence'], 'gated-fields'),
      'has licence "gated-fields" and 0 gated fields.',
    ],
    [
      'a gated field that is none',
      (p) => p.setIn(['items', 0, 'gatedFields'], ['colour']),
      'the gated field "colour" is no field of the item.',
    ],
    [
      'an exception for a value that never occurs',
      (p) =>
        p.setIn(['items', penalty, 'exception'], {
          when: { field: 'counterpartyType', value: '政府' },
          method: 'aggregation',
          licence: 'open',
          source: 's',
        }),
      '"counterpartyType" never is "政府". Use one of 法人及非法人组织, 自然人, 个体工商户.',
    ],
    [
      'an exception for a field that there is not',
      (p) =>
        p.setIn(['items', 0, 'exception'], {
          when: { field: 'colour', value: 'A' },
          method: 'aggregation',
          licence: 'open',
          source: 's',
        }),
      'the exception is about "colour", which is no field of the item.',
    ],
    [
      'the id of another folder',
      (p) => p.set('id', 'langfang-2022'),
      'the id is "langfang-2022", the folder is "hebei-2022".',
    ],
    ['no items', (p) => p.set('items', []), '/items must NOT have fewer than 1 items'],
  ])('refuses %s', (_name, change, message) => {
    expect(() => read('hebei-2022', changed(hebeiText, change))).toThrow(message);
    expect(() => read('hebei-2022', changed(hebeiText, change))).toThrow(/^profile\.yaml:[0-9]+: /);
  });

  it('names the line of the field that is wrong', () => {
    const lines = hebeiText.split('\n');
    const from = lines.findIndex((line) => line.includes('id: administrative.penalty'));
    const at = lines.findIndex((line, index) => index > from && line.includes('id: violationType'));
    const text = lines.with(at, lines[at]?.replace('violationType', 'violationKind') ?? '').join('\n');
    expect(() => read('hebei-2022', text)).toThrow(
      `profile.yaml:${String(at + 1)}: "administrative.penalty" has no field "violationKind".`,
    );
  });
});

describe('a profile that extends another', () => {
  const water = indexOf(langfangText, 'utility.water');

  it('takes over what it does not say itself, member by member and field by field', () => {
    const { items, settings, extends: parent } = langfang();
    expect(parent).toBe('hebei-2022');
    expect(settings).toEqual(hebei.settings);
    const item = items.find(({ id }) => id === 'utility.water');
    const inherited = hebei.items.find(({ id }) => id === 'utility.water');
    expect(item).toMatchObject({
      category: { no: 6 },
      responsible: '市住建局,各县(市、区)人民政府,廊坊开发区管委会',
      source: { line: 52 },
      frequency: inherited?.frequency,
      licenceReason: inherited?.licenceReason,
    });
    expect(item?.fields.map(({ id }) => id)).toEqual(inherited?.fields.map(({ id }) => id));
    expect(item?.fields.find(({ id }) => id === 'waterAccountName')?.printed).toBe('水用户信息(户名户号)');
    expect(inherited?.fields.find(({ id }) => id === 'waterAccountName')?.printed).toBe(
      '水用户信息（户名户号）',
    );
  });

  it('drops what it says is null', () => {
    const item = langfang().items.find(({ id }) => id === 'environment.rating');
    expect(item).not.toHaveProperty('errata');
    expect(item?.fields.find(({ id }) => id === 'ratingScore')?.errata).toEqual(['E016']);
    expect(hebei.items[rating]).toHaveProperty('errata', ['E036']);
  });

  it('inherits the whole list, but for what it changes', () => {
    const text = `id: some-2025
title: { zh: 某, en: Some }
document: d
issuedOn: '2025-01-01'
extends: hebei-2022
items: inherit
changes:
  - id: tax.arrears
    due: 已共享
settings:
  licenceMaxDays: { value: 30, basis: stated, source: s }
`;
    const profile = read('some-2025', text, hebei);
    expect(profile.items).toEqual(
      hebei.items.map((item) => (item.id === 'tax.arrears' ? { ...item, due: '已共享' } : item)),
    );
    expect(profile.settings).toEqual({
      ...hebei.settings,
      licenceMaxDays: { value: 30, basis: 'stated', source: 's' },
    });
    const inherits = (change: string) =>
      read('some-2025', text.replace(/changes:[^]*(?=settings)/, change), hebei);
    expect(inherits('').items).toEqual(hebei.items);
    expect(() => inherits('changes:\n  - id: tax.arears\n')).toThrow(
      'profile.yaml:8: hebei-2022 has no item "tax.arears" to change. Did you mean "tax.arrears"? Use one of registration.basic, ',
    );
    expect(() =>
      inherits('changes:\n  - id: tax.arrears\n    fields: [{ id: taxTyp, printed: 税 }]\n'),
    ).toThrow(
      'profile.yaml:9: "tax.arrears" of hebei-2022 has no field "taxTyp" to override. Did you mean "taxType"? Use one of enterpriseName, ',
    );
  });

  it.each<[string, Change, string]>([
    [
      'an override of a field that the parent does not have',
      (p) => p.setIn(['items', water, 'fields', 0, 'id'], 'waterAccountKind'),
      '"utility.water" of hebei-2022 has no field "waterAccountKind" to override.',
    ],
    [
      'changes beside an own list',
      (p) => p.set('changes', [{ id: 'tax.arrears' }]),
      '/changes must not be there',
    ],
    ['a word for a list', (p) => p.set('items', 'all'), '/items must be "inherit"'],
    [
      'an item of its own that says too little',
      (p) => p.setIn(['items', water, 'id'], 'agriculture.land-rights'),
      `/items/${String(water)}/name is missing`,
    ],
    [
      'a required member that is dropped',
      (p) => p.setIn(['items', water, 'due'], null),
      `/items/${String(water)}/due must be string`,
    ],
    [
      'an override that breaks a composite',
      (p) => p.deleteIn(['items', water, 'fields', 1]),
      '"waterAccountName" is part of a composite, and no field beside it is printed the same.',
    ],
    [
      'a frequency half overridden',
      (p) => p.setIn(['items', water, 'frequency'], { kind: 'monthly' }),
      `/items/${String(water)}/frequency/basis is missing`,
    ],
  ])('refuses %s', (_name, change, message) => {
    expect(() => langfang(changed(langfangText, change))).toThrow(message);
    expect(() => langfang(changed(langfangText, change))).toThrow(/^profile\.yaml:[0-9]+: /);
  });
});

describe('a placeholder', () => {
  const text = textOf('national-2024');

  it('has a reason and nothing else', () => {
    const placeholder = readPlaceholder(readYaml(text, 'profile.yaml'), 'national-2024');
    expect(placeholder).toEqual(parse(text));
    expect(() => readPlaceholder(readYaml(`${text}items: []\n`, 'profile.yaml'), 'national-2024')).toThrow(
      '/items is not a member that the contract knows',
    );
  });
});
