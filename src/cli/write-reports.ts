import { join } from 'node:path';
import { renderHtml } from '../report/render-html.ts';
import { renderJunit } from '../report/render-junit.ts';
import { renderMarkdown } from '../report/render-markdown.ts';
import type { Report } from '../report/report.ts';
import type { Lang } from './lang.ts';
import { reporters, type ReporterName } from './reporter-names.ts';
import { writeFileWhole } from './write-file-whole.ts';

const renderers = {
  html: { file: 'report.html', render: (report: Report, lang: Lang) => renderHtml(report, { lang }) },
  junit: { file: 'junit.xml', render: (report: Report, lang: Lang) => renderJunit(report, { lang }) },
  markdown: { file: 'report.md', render: (report: Report, lang: Lang) => renderMarkdown(report, { lang }) },
} as const satisfies Readonly<Record<ReporterName, object>>;

/** Writes `report.json` and the wanted renderings; gives the paths written, the most readable first. */
export function writeReports(
  report: Report,
  { folder, wanted, lang }: { folder: string; wanted: readonly ReporterName[]; lang: Lang },
): readonly string[] {
  const json = join(folder, 'report.json');
  writeFileWhole(json, `${JSON.stringify(report, null, 2)}\n`);
  const rendered = reporters
    .filter((name) => wanted.includes(name))
    .map((name) => {
      const path = join(folder, renderers[name].file);
      writeFileWhole(path, renderers[name].render(report, lang));
      return path;
    });
  return [...rendered, json];
}
