import type { Profile } from '../contract/profile.ts';
import { text, type Text } from '../engine/text.ts';
import { sharingCounts } from './sharing-table.ts';

/** The columns of a sharing list. */
export const listHeads: readonly Text[] = [
  text('序号', 'No.'),
  text('信息种类', 'Category'),
  text('信息项', 'Item'),
  text('共享内容', 'Content'),
  text('共享方式', 'Manner of sharing'),
  text('更新频率', 'Updated'),
  text('责任单位', 'Responsible'),
  text('完成时间', 'Due'),
];

/** What is said of each field. */
export const fieldHeads: readonly Text[] = [
  text('字段', 'Field'),
  text('名称', 'Name'),
  text('清单印法', 'As printed'),
  text('类型', 'Type'),
  text('分级', 'Grade'),
  text('无授权至多可露', 'Shown without licence'),
  text('说明', 'Notes'),
];

export const listWords = {
  fields: text('字段明细', 'Field by field'),
  openAll: text('全部展开', 'Open all'),
  closeAll: text('全部收起', 'Close all'),
  notPrinted: text('清单未列', 'Not in the list'),
  freeText: text('自由文本', 'Free text'),
  composite: text('清单与相邻字段合印为一', 'The list prints it together with its neighbour'),
  printedAs: text('另作', 'Also printed as'),
  erratum: text('勘误', 'Erratum'),
  exception: text('例外', 'Exception'),
  source: text('出处', 'Source'),
  frequency: text('更新频率', 'Updated'),
  licence: text('授权', 'Licence'),
  line: text('行', 'line'),
} as const;

export function listTitle({ title }: Profile): Text {
  return text(`信用信息共享清单：${title.zh}`, `Sharing list: ${title.en}`);
}

/** Where the list comes from, how much it holds, and what this copy of it is not. */
export function listNote(profile: Profile): Text {
  const { document, issuedOn } = profile;
  const counts = countsText(profile);
  return text(
    `依据：${document}（${issuedOn}）。共 ${counts.zh}。本表由信衡依公开文件整理，供自测之用，不是官方文本；标“推定”者，文件未作规定。`,
    `Source: ${document} (${issuedOn}). ${counts.en}. Drawn by Xinheng from public documents for self-tests; no official text. What is marked “assumed” no document states.`,
  );
}

/** `14 类、37 个信息项、38 行` */
export function countsText(profile: Profile): Text {
  const { categories, items, rows } = sharingCounts(profile);
  const more = rows > items;
  return text(
    `${String(categories)} 类、${String(items)} 个信息项${more ? `、${String(rows)} 行` : ''}`,
    `${String(categories)} categories, ${String(items)} items${more ? `, ${String(rows)} rows` : ''}`,
  );
}
