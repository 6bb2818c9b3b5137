import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, type Document } from 'yaml';
import type { Profile } from '../../src/contract/profile.ts';
import { readProfile } from './read-profile.ts';
import { readRecords } from './read-records.ts';

const openapi = path.join(import.meta.dirname, '../../openapi');
const { fields } = await readRecords(path.join(openapi, 'components'));
const langfang = readFileSync(path.join(openapi, 'profiles/langfang-2022/profile.yaml'), 'utf8');

const read = (text: string) => readProfile(text, { file: 'profile.yaml', id: 'langfang-2022', fields });

type Change = (profile: Document) => void;

/** The text of the profile after a change to its data. */
function changed(change: Change): string {
  const profile = parseDocument(langfang);
  change(profile);
  return String(profile);
}

const statement = { value: 1, basis: 'stated', source: 's' };
const frequency = { kind: 'monthly', basis: 'stated', source: 's' };

describe('readProfile', () => {
  it('reads a profile as it is written', () => {
    const profile: Profile = read(langfang);
    expect(profile.items.map(({ id }) => id)).toContain('tax.arrears');
    expect(profile.settings.signatureWindowSeconds.value).toBe(300);
    expect(profile).toEqual(parse(langfang));
  });

  it('says code, file, line, fault and remedy', () => {
    const line = langfang.split('\n').findIndex((text) => text.includes('method:')) + 1;
    expect(() => read(langfang.replace(/method: \w+/, 'method: push'))).toThrow(
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
      'an unknown item',
      (p) => p.setIn(['items', 0, 'id'], 'tax.paid'),
      'no record schema has x-item "tax.paid". Use one of administrative.enforcement, ',
    ],
    ['an item twice', (p) => p.addIn(['items'], p.getIn(['items', 0])), 'is listed twice. Keep one.'],
    [
      'an unknown field',
      (p) => p.setIn(['items', 0, 'fields', 0, 'id'], 'colour'),
      'has no field "colour". Use one of enterpriseName, uscc',
    ],
    [
      'a field twice',
      (p) => p.addIn(['items', 0, 'fields'], p.getIn(['items', 0, 'fields', 0])),
      '"enterpriseName" is listed twice. Keep one.',
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
      'the id of another folder',
      (p) => p.set('id', 'hebei-2022'),
      'the id is "hebei-2022", the folder is "langfang-2022".',
    ],
  ])('refuses %s', (_name, change, message) => {
    expect(() => read(changed(change))).toThrow(message);
  });
});
