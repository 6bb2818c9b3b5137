import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { text } from '../engine/text.ts';
import { chinaDateTime } from './china-time.ts';
import { bothLanguages } from './html/both-languages.ts';
import { checkData, type PageBounds } from './html/check-data.ts';
import { concernTable } from './html/concern-table.ts';
import { decisionSection, particularsSection } from './html/decision-section.ts';
import { escapeHtml } from './html/escape-html.ts';
import { findingsList } from './html/findings-list.ts';
import { inlineJson } from './html/inline-json.ts';
import { pageStyle } from './html/page-style.ts';
import { reportWords } from './report-words.ts';
import { attestationTable } from './html/attestation-table.ts';
import { requirementTable } from './html/requirement-table.ts';
import { resultsSection } from './html/results-section.ts';
import { waiverTable } from './html/waiver-table.ts';
import type { Lang } from './lang.ts';
import { redactionMark } from './redaction-mark.ts';
import type { Report } from './report.ts';
import { visibleText } from './visible-text.ts';
import { decisionWords, verdictWords } from './words.ts';

export interface HtmlOptions {
  /** The language that the page opens in; Chinese unless told. The reader can switch either way. */
  readonly lang?: Lang;
  readonly bounds?: Partial<PageBounds>;
}

const defaultBounds: PageBounds = { body: 6_000, reason: 1_500, evidence: 12_000_000 };

/**
 * The report as one HTML file that opens offline, asks nothing of any network, and holds both languages.
 * Decision, verdicts and clauses are plain HTML; only filters and recorded exchanges need its script.
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const lang = options.lang ?? 'zh';
  const data = checkData(report.checks, { ...defaultBounds, ...options.bounds });
  const script = readFileSync(new URL('./html/page.js', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  const platform = visibleText(report.platform.name);
  const verdict = decisionWords[report.decision].name;
  const title = text(
    `${platform} · ${verdict.zh} · ${reportWords.title.zh}`,
    `${platform} · ${verdict.en} · ${reportWords.title.en}`,
  );
  const words = { page: reportWords, verdicts: verdictWords, redaction: redactionMark.source, title, lang };
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${digest(script)}'; style-src '${digest(pageStyle)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title[lang])}</title>
<style>${pageStyle}</style>
</head>
<body>
<header class="masthead"><p class="product">${bothLanguages(reportWords.product)}</p>
<div class="languages" role="group" aria-label="${reportWords.language.zh}" data-zh="${reportWords.language.zh}" data-en="${reportWords.language.en}" hidden><button type="button" value="zh" lang="zh-CN">中文</button><button type="button" value="en" lang="en">English</button></div></header>
<main>
<h1>${bothLanguages(reportWords.title)}</h1>
<p class="subject">${escapeHtml(report.platform.name)}</p>
${decisionSection(report)}
${findingsList(report)}
${concernTable(report)}
${particularsSection(report)}
${resultsSection(report, data)}
${attestationTable(report)}
${requirementTable(report)}
${waiverTable(report)}
</main>
<footer><p>${escapeHtml(`${report.tool.name} ${report.tool.version} · ${report.run.id} · ${chinaDateTime(report.run.finishedAt)}`)}</p></footer>
<script type="application/json" id="words">${inlineJson(words)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** What a Content-Security-Policy calls an inline script or style by. */
function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
