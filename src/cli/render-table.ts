import type { Lang } from './lang.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const widestColumn = 60;

export interface TableOptions {
  /** Columns whose cells are broken into lines of at most so many columns; rows are then set apart. */
  readonly wrap?: Readonly<Record<string, number>>;
}

function isText(value: unknown): value is { zh: string; en: string } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function cell(value: unknown, lang: Lang): string {
  if (isText(value)) return value[lang];
  if (Array.isArray(value)) return value.join(' ');
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Rows as aligned columns; the last column is not padded. */
export function renderTable(
  rows: readonly Readonly<Record<string, unknown>>[],
  lang: Lang,
  { wrap = {} }: TableOptions = {},
): string {
  const names = Object.keys(rows[0] ?? {});
  const blocks = [names, ...rows.map((row) => names.map((name) => cell(row[name], lang)))].map((cells) =>
    cells.map((value, column) => wrapped(value, wrap[names[column] ?? ''])),
  );
  const widths = names.map((_, column) =>
    Math.min(
      widestColumn,
      Math.max(...blocks.flatMap((block) => (block[column] ?? ['']).map((line) => textWidth(line)))),
    ),
  );
  const printed = blocks.map((block) => printBlock(block, widths));
  return `${printed.join(Object.keys(wrap).length > 0 ? '\n\n' : '\n')}\n`;
}

function wrapped(value: string, columns: number | undefined): readonly string[] {
  return columns === undefined ? [value] : wrapText(value, columns);
}

/** One row, as many lines as its tallest cell. */
function printBlock(block: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(0, ...block.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    block
      .map((lines, column) => {
        const value = lines[line] ?? '';
        const padding = column === block.length - 1 ? 0 : (widths[column] ?? 0) - textWidth(value);
        return value + ' '.repeat(Math.max(0, padding));
      })
      .join('  ')
      .trimEnd(),
  ).join('\n');
}
