import type { Text } from '../engine/text.ts';
import type { Profile } from './profile.ts';

/** How long a sharing list is, as officials count: 类, 项, and the rows that they stand in. */
export interface ListCounts {
  readonly categories: number;
  /** Information items; one that takes several rows counts once. */
  readonly items: number;
  readonly rows: number;
}

export function listCounts({ items }: Pick<Profile, 'items'>): ListCounts {
  return {
    categories: new Set(items.map(({ category }) => category.no)).size,
    items: new Set(items.map(({ id, partOf }) => partOf ?? id)).size,
    rows: items.length,
  };
}

/** “14 类 37 项（38 行）”; the rows are only said where they are more than the items. */
export function countWords({ categories, items, rows }: ListCounts): Text {
  const more = rows === items ? undefined : String(rows);
  return {
    zh: `${String(categories)} 类 ${String(items)} 项${more === undefined ? '' : `（${more} 行）`}`,
    en: `${String(categories)} categories, ${String(items)} items${more === undefined ? '' : ` (${more} rows)`}`,
  };
}
