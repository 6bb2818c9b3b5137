import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import { baseRecord } from '../../fixtures/world/base-record.ts';
import { loadContract } from '../contract/load-contract.ts';
import { baseColumns } from './base-columns.ts';
import { explainWriteError } from './explain-write-error.ts';
import { GenerateError } from './generate-error.ts';
import type { GeneratePlan } from './generate-plan.ts';
import { makeFolders } from './make-folders.ts';
import { requireOrdinary } from './require-ordinary.ts';
import { rowColumns, type Column } from './row-columns.ts';
import { withoutZipTimes } from './without-zip-times.ts';
import { worldOf, worldRowsOf } from './world-rows.ts';

/** Rows of a sheet, by Excel's own specification, the one that names the columns among them. */
const excelRows = 1_048_576;

/** Cells of a workbook. It is made in memory, where this many take some two gigabytes. */
const mostCells = 4_000_000;

interface Sheet {
  readonly sheet: string;
  readonly heads: Row;
  readonly rows: Row[];
}

/** Writes a plan as a workbook, a sheet an item, under its name when it is whole. Gives the number of its bytes. */
export async function writeWorkbook(file: string, plan: GeneratePlan): Promise<number> {
  const sheets = plan.items === 'base' ? [baseSheet(plan)] : itemSheets({ ...plan, items: plan.items });
  const archive = await writeXlsxFile(
    sheets.map(({ sheet, heads, rows }) => ({
      sheet,
      stickyRowsCount: 1,
      columns: heads.map(() => ({ width: 22 })),
      data: [heads, ...rows],
    })),
  ).toBuffer();
  const unfinished = `${file}.unfinished`;
  try {
    await requireOrdinary(file);
    await makeFolders(path.dirname(file));
    await writeFile(unfinished, withoutZipTimes(archive), { flush: true });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw explainWriteError(error, file);
  }
  return archive.length;
}

function baseSheet(plan: GeneratePlan): Sheet {
  const world = worldOf(plan);
  const columns = baseColumns(plan.lang);
  requireRoom({ rows: plan.count, cells: plan.count * columns.length });
  const rows = Array.from({ length: plan.count }, (_, place) =>
    rowOf(columns, baseRecord(world.companyAt(plan.from + place, plan.at))),
  );
  return { sheet: plan.lang === 'zh' ? '企业' : 'companies', heads: headsOf(columns), rows };
}

function itemSheets(plan: GeneratePlan & { readonly items: readonly string[] }): readonly Sheet[] {
  const { items } = loadContract(plan.profile).profile;
  const columns = new Map(plan.items.map((item) => [item, rowColumns(plan, [item])]));
  const sheets = new Map(
    plan.items.map((item, place) => [
      item,
      {
        sheet: sheetName(
          place,
          (plan.lang === 'zh' ? items.find(({ id }) => id === item)?.name : item) ?? item,
        ),
        heads: headsOf(columns.get(item) ?? []),
        rows: [] as Row[],
      },
    ]),
  );
  const rowsOf = worldRowsOf(plan);
  let cells = 0;
  for (let index = plan.from; index < plan.from + plan.count; index++) {
    for (const row of rowsOf(index)) {
      const sheet = sheets.get(row.item);
      const written = rowOf(columns.get(row.item) ?? [], row);
      cells += written.length;
      sheet?.rows.push(written);
      requireRoom({ rows: sheet?.rows.length ?? 0, cells });
    }
  }
  return [...sheets.values()];
}

function requireRoom({ rows, cells }: { readonly rows: number; readonly cells: number }): void {
  if (rows + 1 <= excelRows && cells <= mostCells) return;
  const limit =
    rows + 1 > excelRows
      ? `a sheet of Excel holds 1,048,576 rows`
      : `a workbook is made in memory, and 4,000,000 cells are what it may hold here`;
  throw new GenerateError(
    'workbook-too-large',
    `This is too much for one workbook: ${limit}.`,
    'Ask for fewer companies in each of several files (--from, --count), or for csv or ndjson.',
  );
}

/** At most 31 characters, none of `\ / ? * [ ] :`, and no two alike: the place in the list stands before the name. */
function sheetName(place: number, name: string): string {
  return `${place + 1} ${name.replaceAll(/[\\/?*[\]:]/g, '-')}`.slice(0, 31);
}

function headsOf(columns: readonly { readonly name: string }[]): Row {
  return columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' }));
}

function rowOf<Subject>(columns: readonly Column<Subject>[], subject: Subject): Row {
  return columns.map(({ value }) => cellOf(value(subject)));
}

/** Text is text, so no formula runs and no long number is rounded; what has members is JSON. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: typeof value === 'string' ? value : JSON.stringify(value), type: String };
}
