import { groupBySuite } from '../group-by-suite.ts';
import type { Report, ReportCheck } from '../report.ts';
import { suiteTitle } from '../suite-title.ts';
import { verdictWords } from '../words.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';
import { reportWords } from '../report-words.ts';
import { tally } from './tally.ts';
import { kindsWorstFirst } from './worst-first.ts';

/** One row a concern, one column for each verdict that occurs in the report. */
export function concernTable({ checks }: Report): string {
  const present = tally(checks);
  const kinds = kindsWorstFirst.filter((kind) => present.has(kind) || kind === 'pass' || kind === 'fail');
  const row = ([suite, members]: readonly [string, readonly ReportCheck[]]) => {
    const counts = tally(members);
    const cells = kinds.map((kind) => {
      const count = counts.get(kind) ?? 0;
      const label = `<span class="cell-label" aria-hidden="true">${bothLanguages(verdictWords[kind])}</span>`;
      return `<td class="${count === 0 ? 'none' : `k-${kind}`}">${label}<span>${count === 0 ? '–' : String(count)}</span></td>`;
    });
    return `<tr><th scope="row"><a href="#suite=${escapeHtml(suite)}">${bothLanguages(suiteTitle(suite))}</a></th><td class="sum"><span>${String(members.length)}</span></td>${cells.join('')}</tr>`;
  };
  const heads = kinds.map((kind) => `<th scope="col">${bothLanguages(verdictWords[kind])}</th>`);
  return `<section aria-labelledby="concerns">
<h2 id="concerns">${bothLanguages(reportWords.concerns)}</h2>
<table class="concerns"><thead><tr><th scope="col">${bothLanguages(reportWords.concern)}</th><th scope="col">${bothLanguages(reportWords.checks)}</th>${heads.join('')}</tr></thead>
<tbody>${[...groupBySuite(checks)].map(row).join('\n')}</tbody></table>
</section>`;
}
