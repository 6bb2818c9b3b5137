import { groupBySuite } from '../group-by-suite.ts';
import type { Report, ReportCheck } from '../report.ts';
import { suiteTitle } from '../suite-title.ts';
import { verdictWords } from '../words.ts';
import { bothLanguages } from './both-languages.ts';
import type { CheckData } from './check-data.ts';
import { checkSection } from './check-section.ts';
import { escapeHtml } from './escape-html.ts';
import { reportWords } from '../report-words.ts';
import { checksText, tally } from './tally.ts';
import { worstFirst } from './worst-first.ts';

/** All checks, by concern and worst first, under the controls that narrow them down. */
export function resultsSection(report: Report, data: ReadonlyMap<string, CheckData>): string {
  const render = checkSection(report);
  const group = ([suite, members]: readonly [string, readonly ReportCheck[]]) =>
    `<section class="suite" id="suite=${escapeHtml(suite)}" data-suite="${escapeHtml(suite)}" aria-labelledby="title=${escapeHtml(suite)}">
<h3 id="title=${escapeHtml(suite)}">${bothLanguages(suiteTitle(suite))} <small>${bothLanguages(checksText(members.length))}</small></h3>
${worstFirst(members)
  .map((check) => render(check, data.get(check.id)))
  .join('\n')}
</section>`;
  return `<section class="results" aria-labelledby="results">
<h2 id="results">${bothLanguages(reportWords.results)}</h2>
${controls(report)}
<noscript><p class="partial">${bothLanguages(reportWords.needsScript)}</p></noscript>
${[...groupBySuite(report.checks)].map(group).join('\n')}
<p class="no-match" hidden>${bothLanguages(reportWords.noMatch)}</p>
</section>`;
}

function controls({ checks }: Report): string {
  const kinds = [...tally(checks)].map(
    ([kind, count]) =>
      `<label class="chip"><input type="checkbox" name="kind" value="${kind}"><span>${bothLanguages(verdictWords[kind])} ${String(count)}</span></label>`,
  );
  const suites = [...groupBySuite(checks).keys()].map((suite) => {
    const { zh, en } = suiteTitle(suite);
    return `<option value="${escapeHtml(suite)}" data-zh="${escapeHtml(zh)}" data-en="${escapeHtml(en)}">${escapeHtml(zh)}</option>`;
  });
  const { allConcerns, search, verdict, concern } = reportWords;
  return `<form class="controls" hidden role="search">
<fieldset class="chips"><legend class="unseen">${bothLanguages(verdict)}</legend>${kinds.join('')}</fieldset>
<div class="fields"><select name="suite" aria-label="${concern.zh}" data-zh="${concern.zh}" data-en="${concern.en}"><option value="" data-zh="${allConcerns.zh}" data-en="${allConcerns.en}">${allConcerns.zh}</option>${suites.join('')}</select>
<input type="search" name="text" autocomplete="off" placeholder="${search.zh}" aria-label="${search.zh}" data-zh="${search.zh}" data-en="${search.en}">
<output name="shown" aria-live="polite"></output>
<button type="button" name="open">${bothLanguages(reportWords.openFailing)}</button><button type="button" name="close">${bothLanguages(reportWords.closeAll)}</button></div>
</form>`;
}
