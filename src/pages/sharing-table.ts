import type { Profile, ProfileField, ProfileItem } from '../contract/profile.ts';

/** One row of a sharing list as officials know it. A span of 0 means that the cell above covers this one. */
export interface SharingRow {
  readonly item: ProfileItem;
  /** 序号 and 信息种类. */
  readonly category: { readonly no: number; readonly name: string; readonly span: number };
  /** 信息项; one item may take several rows. */
  readonly name: { readonly text: string; readonly span: number };
  /** 共享内容: the fields as printed, each once. */
  readonly content: readonly string[];
}

/** The rows of a profile's list in the order of print. */
export function sharingTable({ items }: Profile): readonly SharingRow[] {
  const sorted = items.toSorted(
    (one, other) => one.category.no - other.category.no || lineOf(one) - lineOf(other),
  );
  const categorySpans = spansOf(sorted, ({ category }) => String(category.no));
  const nameSpans = spansOf(sorted, (item) => `${String(item.category.no)} ${nameOf(item)}`);
  return sorted.map((item, index) => ({
    item,
    category: { ...item.category, span: categorySpans[index] ?? 1 },
    name: { text: nameOf(item), span: nameSpans[index] ?? 1 },
    content: printedFields(item.fields),
  }));
}

/** The counts that a list is known by: 信息种类, 信息项 and the rows that these take. */
export function sharingCounts(profile: Profile): {
  readonly categories: number;
  readonly items: number;
  readonly rows: number;
} {
  const rows = sharingTable(profile);
  return {
    categories: rows.filter(({ category }) => category.span > 0).length,
    items: rows.filter(({ name }) => name.span > 0).length,
    rows: rows.length,
  };
}

const lineOf = (item: ProfileItem): number => item.source.line;
const nameOf = ({ printedName, partOf, name }: ProfileItem): string => partOf ?? printedName ?? name;

/** For each row, how many rows from it on have the same key; 0 within such a run. */
function spansOf(items: readonly ProfileItem[], keyOf: (item: ProfileItem) => string): readonly number[] {
  const keys = items.map(keyOf);
  return keys.map((key, index) => {
    if (index > 0 && keys[index - 1] === key) return 0;
    const next = keys.findIndex((other, at) => at > index && other !== key);
    return (next === -1 ? keys.length : next) - index;
  });
}

/** What the list prints; fields that it prints as one stand next to each other and are named once. */
function printedFields(fields: readonly ProfileField[]): readonly string[] {
  const printed = fields.flatMap((field) => (field.printed === null ? [] : [field]));
  return printed.flatMap((field, index) => {
    const before = printed[index - 1];
    const repeats =
      field.composite === true && before?.composite === true && before.printed === field.printed;
    return repeats || field.printed === null ? [] : [field.printed];
  });
}
