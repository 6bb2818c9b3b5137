import type { Lang } from './lang.ts';

function isText(value: unknown): value is { zh: string; en: string } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function cell(value: unknown, lang: Lang): string {
  if (isText(value)) return value[lang];
  if (Array.isArray(value)) return value.join(' ');
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Columns a text takes on a terminal, where Han characters and full-width forms take two. */
function width(value: string): number {
  let columns = 0;
  for (const character of value)
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(
        character,
      )
        ? 2
        : 1;
  return columns;
}

/** Rows as aligned columns; the last column is not padded. */
export function renderTable(rows: readonly Readonly<Record<string, unknown>>[], lang: Lang): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name], lang)))];
  const widths = names.map((_, column) =>
    Math.min(60, Math.max(...lines.map((line) => width(line[column] ?? '')))),
  );
  const printed = lines.map((line) =>
    line
      .map((value, column) =>
        column === names.length - 1
          ? value
          : value + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(value))),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${printed.join('\n')}\n`;
}
