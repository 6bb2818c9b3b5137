import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fieldSchemas } from './field-schemas.ts';
import { declareProfiles, readProfiles } from './read-profiles.ts';
import { readRecords } from './read-records.ts';
import { readYaml } from './read-yaml.ts';

const openapi = path.join(import.meta.dirname, '../../openapi');
const records = await readRecords(path.join(openapi, 'components'));
const hebei = readFileSync(path.join(openapi, 'profiles/hebei-2022/profile.yaml'), 'utf8');

const heir = (id: string, parent: string) =>
  `id: ${id}\ntitle: { zh: 某, en: Some }\ndocument: d\nissuedOn: '2025-01-01'\nextends: ${parent}\nitems: inherit\n`;
const placeholder =
  "id: later\ntitle: { zh: 某, en: Some }\ndocument: d\nissuedOn: '2025-01-01'\nplaceholder: { reason: { zh: 未公开, en: Not public. } }\n";

function declare(profiles: Readonly<Record<string, string>>) {
  const sources = Object.entries(profiles).map(([id, text]) => [id, readYaml(text, `${id}.yaml`)] as const);
  return declareProfiles(new Map(sources), fieldSchemas(records));
}

it('reads a profile after those that it extends, however far', () => {
  const { declared } = declare({
    'a-1': heir('a-1', 'b-1'),
    'b-1': heir('b-1', 'hebei-2022'),
    'hebei-2022': hebei,
  });
  expect([...declared.keys()]).toEqual(['hebei-2022', 'b-1', 'a-1']);
  expect(declared.get('a-1')?.items).toEqual(declared.get('hebei-2022')?.items);
  expect(declared.get('a-1')?.settings).toEqual(declared.get('hebei-2022')?.settings);
});

it.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'an unknown parent',
    { 'hebei-2022': hebei, 'a-1': heir('a-1', 'hebie-2022') },
    'a-1.yaml:5: it extends "hebie-2022", which is no profile. Did you mean "hebei-2022"? Use one of hebei-2022.',
  ],
  [
    'itself for a parent',
    { 'hebei-2022': hebei, 'a-1': heir('a-1', 'a-1') },
    'a-1.yaml:5: it extends itself: a-1 → a-1. Take one "extends" out of the circle.',
  ],
  [
    'a circle',
    { 'a-1': heir('a-1', 'b-1'), 'b-1': heir('b-1', 'c-1'), 'c-1': heir('c-1', 'b-1') },
    'c-1.yaml:5: it extends itself: b-1 → c-1 → b-1. Take one "extends" out of the circle.',
  ],
  [
    'a placeholder for a parent',
    { later: placeholder, 'a-1': heir('a-1', 'later') },
    'a-1.yaml:5: it extends "later", a placeholder without a list. Extend a profile that has one.',
  ],
  [
    'a parent that is no name',
    { 'hebei-2022': hebei, 'a-1': heir('a-1', '[hebei-2022]') },
    'a-1.yaml:5: it extends "["hebei-2022"]", which is no profile. Use one of hebei-2022.',
  ],
])('refuses %s', (_name, profiles, message) => {
  expect(() => declare(profiles)).toThrow(expect.objectContaining({ code: 'invalid-profile', message }));
});

it('sets placeholders apart', () => {
  const { declared, placeholders } = declare({ 'hebei-2022': hebei, later: placeholder });
  expect([...declared.keys()]).toEqual(['hebei-2022']);
  expect(placeholders.map(({ id }) => id)).toEqual(['later']);
});

it('reads the folder, each field with what the record schema says of it', async () => {
  const { profiles } = await readProfiles(path.join(openapi, 'profiles'), records);
  const national = profiles.find(({ profile }) => profile.id === 'national-2021')?.profile;
  const penalty = national?.items.find(({ id }) => id === 'administrative.penalty');
  const field = (id: string) => penalty?.fields.find((each) => each.id === id);
  expect(field('violationFacts')).toEqual({
    id: 'violationFacts',
    name: '违法事实',
    printed: '违法事实',
    grade: 'public',
    reveal: 'all',
    type: 'string',
    freeText: true,
  });
  expect(field('decidedOn')).toMatchObject({ type: 'string', format: 'date' });
  expect(field('licenceRevoked')).toMatchObject({ type: 'string', nullable: true });
  expect(field('fineAmount')).toMatchObject({ type: 'number', unit: '元' });
  expect(field('legalRepresentativeIdNumber')).toMatchObject({ grade: 'personal', reveal: 'id-number' });
  expect(field('amountUnit')).toMatchObject({ printed: null, values: ['元'] });
});

it('lists the earlier document first, and a parent before its heirs of the same day', async () => {
  const { profiles, placeholders } = await readProfiles(path.join(openapi, 'profiles'), records);
  expect(profiles.map(({ profile }) => profile.id)).toEqual([
    'national-2021',
    'heilongjiang-2022',
    'heihe-2022',
    'hebei-2022',
    'hegang-2022',
    'langfang-2022',
  ]);
  expect(placeholders.map(({ id }) => id)).toEqual(['national-2024']);
});

it('refuses a folder without profile.yaml', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'profiles-'));
  mkdirSync(path.join(folder, 'empty-2025'));
  writeFileSync(path.join(folder, 'README.md'), '');
  await expect(readProfiles(folder, records)).rejects.toThrow(
    'openapi/profiles/empty-2025: the folder has no profile.yaml. Write one, or remove the folder.',
  );
});
