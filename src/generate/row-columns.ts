import { loadContract } from '../contract/load-contract.ts';
import type { GeneratePlan } from './generate-plan.ts';
import type { GeneratedRow } from './world-rows.ts';

/** A column of a table of rows. */
export interface Column<Subject> {
  /** As it is called in the plan's language. */
  readonly name: string;
  value(subject: Subject): unknown;
}

/** What names a row: it stands before the fields. */
const identity = [
  { zh: '信息项', en: 'item', value: ({ item }: GeneratedRow) => item },
  { zh: '统一社会信用代码', en: 'uscc', value: ({ uscc }: GeneratedRow) => uscc },
  { zh: '行标识', en: 'recordId', value: ({ recordId }: GeneratedRow) => recordId },
] as const;

/**
 * The columns of the rows of one item: what names the row, then the fields of the profile's list but for the uscc,
 * which already stands there. Several items have no fields in common: their rows have the record as JSON.
 */
export function rowColumns(
  { profile, lang }: Pick<GeneratePlan, 'profile' | 'lang'>,
  items: readonly string[],
): readonly Column<GeneratedRow>[] {
  const names = identity.map(({ value, ...name }) => ({ name: name[lang], value }));
  const [only, ...others] = items;
  if (others.length > 0) {
    return [...names, { name: lang === 'zh' ? '记录' : 'record', value: ({ record }) => record }];
  }
  const listed = loadContract(profile).profile.items.find(({ id }) => id === only);
  const fields = (listed?.fields ?? []).filter(({ id }) => id !== 'uscc');
  return [
    ...names,
    ...fields.map((field) => ({
      name: lang === 'zh' ? field.name : field.id,
      value: ({ record }: GeneratedRow) => record[field.id],
    })),
  ];
}
