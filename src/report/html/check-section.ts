import { boundText } from '../bound-text.ts';
import type { Report, ReportCheck, ReportRequirement } from '../report.ts';
import { verdictReasons } from '../verdict-reasons.ts';
import { levelWords, verdictWords } from '../words.ts';
import { bothLanguages } from './both-languages.ts';
import type { CheckData } from './check-data.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineJson } from './inline-json.ts';
import { reportWords } from '../report-words.ts';
import { tally } from './tally.ts';

const longestReason = 4_000;

/** Renders one check, folded; the cases are laid out by the page's script from `data` when it is opened. */
export function checkSection(report: Report): (check: ReportCheck, data: CheckData | undefined) => string {
  const requirements = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  return (check, data) => {
    const { id, verdict, suite, level } = check;
    const searched = [
      id,
      check.title.zh,
      check.title.en,
      ...check.requirements,
      ...clauses(check, requirements),
    ];
    return `<details class="check" id="check=${escapeHtml(id)}" data-kind="${verdict.kind}" data-suite="${escapeHtml(suite)}" data-search="${escapeHtml(searched.join(' ').toLowerCase())}">
<summary><span class="verdict k-${verdict.kind}">${bothLanguages(verdictWords[verdict.kind])}</span><span class="what"><span class="name" role="heading" aria-level="4">${bothLanguages(check.title)}</span> <code class="id">${escapeHtml(id)}</code></span><span class="aside"><span class="level">${bothLanguages(levelWords[level])}</span>${caseTally(check)}</span></summary>
<div class="body">
${reasonList(check)}
<h5>${bothLanguages(reportWords.grounds)}</h5>
${grounds(check, requirements)}
<h5>${bothLanguages(reportWords.rerun)}</h5>
<div class="command"><pre tabindex="0"><code>${escapeHtml(check.rerun)}</code></pre></div>
<h5>${bothLanguages(reportWords.cases)}</h5>
<div class="cases"></div>
<script type="application/json">${inlineJson(data ?? { cases: [] })}</script>
</div>
</details>`;
  };
}

function clauses(check: ReportCheck, known: ReadonlyMap<string, ReportRequirement>): readonly string[] {
  return check.requirements.flatMap((id) => {
    const found = known.get(id);
    return found ? [`${found.document} ${found.clause}`] : [];
  });
}

function caseTally({ cases }: ReportCheck): string {
  if (cases.length < 2) return '';
  const passed = tally(cases).get('pass') ?? 0;
  return `<span class="cases-passed">${String(passed)}/${String(cases.length)}</span>`;
}

function reasonList({ verdict }: ReportCheck): string {
  const reasons = verdictReasons(verdict).map(({ label, value }) => {
    const shorten = (one: string) => boundText(one, longestReason, (leftOut) => ` …(+${String(leftOut)})`);
    const bounded = { zh: shorten(value.zh), en: shorten(value.en) };
    return `<div><dt>${bothLanguages(label)}</dt><dd>${bothLanguages(bounded)}</dd></div>`;
  });
  return reasons.length === 0 ? '' : `<dl class="reasons k-${verdict.kind}">${reasons.join('')}</dl>`;
}

/** The clauses, then, folded, the rows of the sharing list that the check answers item by item. */
function grounds(check: ReportCheck, known: ReadonlyMap<string, ReportRequirement>): string {
  const isRow = (id: string) => known.get(id)?.item !== undefined;
  const list = (ids: readonly string[]) =>
    `<ul class="grounds">${ids.map((one) => ground(one, known.get(one))).join('')}</ul>`;
  const rows = check.requirements.filter(isRow);
  const folded =
    rows.length === 0
      ? ''
      : `<details class="rows"><summary>${bothLanguages(reportWords.listRows)} ${String(rows.length)}</summary>${list(rows)}</details>`;
  return `${list(check.requirements.filter((id) => !isRow(id)))}${folded}`;
}

function ground(id: string, requirement: ReportRequirement | undefined): string {
  if (!requirement) return `<li><code>${escapeHtml(id)}</code></li>`;
  const { document, clause, statement } = requirement;
  return `<li><code>${escapeHtml(id)}</code> <span lang="zh-CN" class="quoted">${escapeHtml(`${document} ${clause}`)}</span>${statement ? `<span class="statement">${bothLanguages(statement)}</span>` : ''}</li>`;
}
