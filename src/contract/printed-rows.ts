import type { Frequency, Profile, ProfileField, ProfileItem } from './profile.ts';

/** One row of a sharing list in its own words, as the document prints it. */
export interface PrintedRow {
  /** Line of the document's transcript. */
  readonly line: number;
  /** 序号 and 信息种类. */
  readonly category: { readonly no: number; readonly name: string | null };
  /** 信息项. */
  readonly item: string | null;
  /** 共享内容. */
  readonly fields: readonly string[];
  /** 共享方式. */
  readonly method: string;
  /** 责任单位. */
  readonly responsible: string;
  /** 完成时间. */
  readonly due: string;
  /** 更新频率, where the list has such a column. */
  readonly frequency: string | null;
}

/** The list that a profile was written from, row by row: what was added falls away, composites are one field again. */
export function printedRows({ items }: Pick<Profile, 'items'>): readonly PrintedRow[] {
  return items.map((item) => ({
    line: item.source.line,
    category: { no: item.category.no, name: item.category.printed },
    item: item.printedName,
    fields: printedFields(item),
    method: item.printedMethod,
    responsible: item.responsible,
    due: item.due,
    frequency: printedFrequency(item.frequency),
  }));
}

/** The fields of one row as its list prints them. */
export function printedFields({ fields }: Pick<ProfileItem, 'fields'>): readonly string[] {
  const printed = fields.filter(
    (field): field is ProfileField & { printed: string } => field.printed !== null,
  );
  return printed
    .filter(({ composite, printed: print }, index) => {
      const before = printed[index - 1];
      return !(composite && before?.composite && before.printed === print);
    })
    .map(({ printed: print }) => print);
}

/** The column's words; a term of working days stands in the manner of sharing, an assumption nowhere. */
function printedFrequency({ kind, basis }: Frequency): string | null {
  if (basis !== 'stated') return null;
  switch (kind) {
    case 'real-time':
      return '实时';
    case 'monthly':
      return '月更新';
    case 'half-yearly':
      return '半年更新';
    case 'unspecified':
    case 'working-days':
    case 'regular':
      return null;
  }
}
