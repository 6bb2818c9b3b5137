import { expect, test } from 'vitest';
import { sharingListRows } from '../../fixtures/tables/sharing-lists.ts';
import { listProfiles } from '../contract/list-profiles.ts';
import type { Profile, ProfileField, ProfileItem } from '../contract/profile.ts';
import { sharingCounts, sharingTable } from './sharing-table.ts';

const [sample] = listProfiles();
if (!sample) throw new Error('There is no profile.');
const [item] = sample.items;
if (!item) throw new Error('The profile has no items.');
const [field] = item.fields;
if (!field) throw new Error('The item has no fields.');

const itemWith = (changes: Partial<ProfileItem>): ProfileItem => ({ ...item, ...changes });
const fieldWith = (printed: string | null, changes: Partial<ProfileField> = {}): ProfileField => ({
  ...field,
  printed,
  ...changes,
});
const profileOf = (...items: readonly ProfileItem[]): Profile => ({ ...sample, items });

test('covers what repeats: the category, and an item that takes two rows', () => {
  const category = { no: 1, name: '市场主体登记信息', printed: '市场主体登记信息' };
  const other = { no: 2, name: '司法信息', printed: null };
  const at = (line: number) => ({ source: { document: '附件', line } });
  const profile = profileOf(
    itemWith({ ...at(20), category: other, partOf: '判决信息' }),
    itemWith({ ...at(10), category, partOf: '营业执照信息' }),
    itemWith({ ...at(12), category, partOf: '变更信息' }),
    itemWith({ ...at(11), category, partOf: '营业执照信息' }),
  );
  expect(
    sharingTable(profile).map((row) => [row.category.no, row.category.span, row.name.text, row.name.span]),
  ).toEqual([
    [1, 3, '营业执照信息', 2],
    [1, 0, '营业执照信息', 0],
    [1, 0, '变更信息', 1],
    [2, 1, '判决信息', 1],
  ]);
  expect(sharingCounts(profile)).toEqual({ categories: 2, items: 3, rows: 4 });
});

test('names what is printed once, and what was added not at all', () => {
  const fields = [
    fieldWith('企业名称'),
    fieldWith('受理时间及受理法院', { composite: true }),
    fieldWith('受理时间及受理法院', { composite: true }),
    fieldWith(null, { added: '须有' }),
    fieldWith('有效期'),
    fieldWith('有效期'),
  ];
  const [row] = sharingTable(profileOf(itemWith({ fields })));
  expect(row?.content).toEqual(['企业名称', '受理时间及受理法院', '有效期', '有效期']);
});

test('takes the printed name, and the canonical one where none is printed', () => {
  const { partOf: _partOf, ...plain } = item;
  const nameOf = (changes: Partial<ProfileItem>) =>
    sharingTable(profileOf({ ...plain, ...changes }))[0]?.name.text;
  expect(nameOf({ name: '判决', printedName: '司法判决信息' })).toBe('司法判决信息');
  expect(nameOf({ name: '判决', printedName: null })).toBe('判决');
});

const ownLists = listProfiles().filter(({ id }) => sharingListRows.some(({ list }) => list === id));

test.each(ownLists.map((profile) => [profile.id, profile] as const))(
  'prints the rows of %s as its document does',
  (id, profile) => {
    const printed = new Map(sharingListRows.filter(({ list }) => list === id).map((row) => [row.line, row]));
    for (const { item: shared, content, category } of sharingTable(profile)) {
      const row = printed.get(shared.source.line);
      expect([shared.id, content]).toEqual([shared.id, row?.fields]);
      expect([shared.id, category.no, shared.responsible, shared.due]).toEqual([
        shared.id,
        row?.category.no,
        row?.responsible,
        row?.due,
      ]);
    }
  },
);
