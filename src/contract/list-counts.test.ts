import { expect, it } from 'vitest';
import { countWords, listCounts } from './list-counts.ts';
import { listProfiles } from './list-profiles.ts';
import type { ProfileItem } from './profile.ts';

const [item] = listProfiles()[0]?.items ?? [];
const row = (id: string, no: number, partOf?: string) =>
  ({
    ...item,
    id,
    category: { no, name: '', printed: '' },
    ...(partOf === undefined ? {} : { partOf }),
  }) as ProfileItem;

it('counts an item once, however many rows it takes', () => {
  const { partOf: _partOf, ...whole } = row('c.d', 2);
  const counts = listCounts({ items: [row('a.a', 1, 'one'), row('a.b', 1, 'one'), whole] });
  expect(counts).toEqual({ categories: 2, items: 2, rows: 3 });
  expect(countWords(counts)).toEqual({ zh: '2 类 2 项（3 行）', en: '2 categories, 2 items (3 rows)' });
});

it('says nothing of rows that are no more than the items', () => {
  expect(countWords({ categories: 8, items: 15, rows: 15 })).toEqual({
    zh: '8 类 15 项',
    en: '8 categories, 15 items',
  });
});
