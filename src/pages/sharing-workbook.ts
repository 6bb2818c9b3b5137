import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { gradeWords, licenceWords, methodWords, revealWords } from '../contract/profile-words.ts';
import type { Profile, ProfileField, ProfileItem } from '../contract/profile.ts';
import { listHeads, listNote, listTitle } from './list-words.ts';
import { printOnOneWidth } from './print-on-one-width.ts';
import { frequencyText } from './frequency-text.ts';
import { sharingTable, type SharingRow } from './sharing-table.ts';

const edge = { borderStyle: 'thin', borderColor: '#808080' } as const;
const cell = { ...edge, wrap: true, alignVertical: 'center' } as const;
const middle = { ...cell, align: 'center' } as const;
const head = { ...middle, fontWeight: 'bold', backgroundColor: '#EDEAE0', height: 24 } as const;
const widths = [6, 16, 18, 48, 30, 18, 26, 14];
const detailWidths = [30, 20, 26, 26, 26, 12, 14, 12, 40];

/** The sharing list of a profile as a workbook: the list in the layout of print, and its fields one by one. */
export function renderWorkbook(profile: Profile): Promise<Buffer> {
  return writeXlsxFile(
    [
      {
        sheet: '共享清单',
        orientation: 'landscape',
        stickyRowsCount: 3,
        columns: widths.map((width) => ({ width })),
        data: listSheet(profile),
      },
      {
        sheet: '字段 Fields',
        orientation: 'landscape',
        stickyRowsCount: 1,
        columns: detailWidths.map((width) => ({ width })),
        data: fieldSheet(profile),
      },
    ],
    { fontFamily: 'SimSun', fontSize: 11, features: [printOnOneWidth("'共享清单'!$3:$3")] },
  ).toBuffer();
}

function listSheet(profile: Profile): Row[] {
  const note = listNote(profile);
  return [
    across(
      { value: listTitle(profile).zh, fontWeight: 'bold', fontSize: 16, align: 'center', height: 32 },
      widths.length,
    ),
    across(
      { value: `${note.zh}\n${note.en}`, wrap: true, textColor: '#595959', fontSize: 10, height: 64 },
      widths.length,
    ),
    listHeads.map(({ zh }) => ({ ...head, value: zh })),
    ...sharingTable(profile).map(listRow),
  ];
}

function across(value: CellObject, columns: number): Row {
  return [
    { alignVertical: 'center', ...value, columnSpan: columns },
    ...Array.from({ length: columns - 1 }, () => null),
  ];
}

function listRow({ item, category, name, content }: SharingRow): Row {
  const joined = content.join('、');
  return [
    spanning({ ...middle, value: category.no, type: Number }, category.span),
    spanning({ ...middle, value: category.name }, category.span),
    spanning({ ...cell, value: name.text }, name.span),
    {
      ...cell,
      value: joined,
      height: heightOf([joined, 48], [item.printedMethod, 30], [item.responsible, 26]),
    },
    { ...cell, value: item.printedMethod },
    { ...middle, value: frequencyText(item).zh },
    { ...cell, value: item.responsible },
    { ...middle, value: item.due },
  ];
}

function spanning(value: CellObject, span: number): CellObject | null {
  if (span === 0) return null;
  return span === 1 ? value : { ...value, rowSpan: span };
}

/** Points that a row needs for its longest cell; programs do not measure rows with merged cells themselves. */
function heightOf(...cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) => Math.ceil((text.length * 2) / (width - 2)));
  return Math.max(1, ...lines) * 15 + 6;
}

function fieldSheet({ items }: Profile): Row[] {
  const heads = [
    '信息项 item',
    '共享方式 method',
    '字段 field',
    '名称 name',
    '清单印法 printed',
    '分级 grade',
    '无授权至多可露 shown',
    '单位 unit',
    '说明 notes',
  ];
  return [
    heads.map((value) => ({ ...head, value })),
    ...items.flatMap((item) => item.fields.map((field) => fieldRow(item, field))),
  ];
}

function fieldRow(item: ProfileItem, field: ProfileField): Row {
  const notes = [field.added, field.note, field.errata?.join(', ')].filter((each) => each !== undefined);
  return [
    { ...cell, value: `${item.id} ${item.name}` },
    { ...cell, value: `${methodWords[item.method].zh}，${licenceWords[item.licence].zh}` },
    { ...cell, value: field.id },
    { ...cell, value: field.name },
    { ...cell, value: field.printed ?? '（清单未列）' },
    { ...middle, value: gradeWords[field.grade].zh },
    { ...middle, value: revealWords[field.reveal].zh },
    { ...middle, value: field.unit ?? '' },
    { ...cell, value: notes.join('\n') },
  ];
}
