import type { Report, ReportCheck } from '../report.ts';
import { suiteTitle } from '../suite-title.ts';
import { verdictWords } from '../words.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';
import { reportWords } from '../report-words.ts';
import { worstFirst } from './worst-first.ts';

const findingKinds: ReadonlySet<string> = new Set(['fail', 'blocked', 'harness-error', 'inconclusive']);

/** What stands between the platform and admission, each line leading to its check. */
export function findingsList({ checks }: Report): string {
  const findings = worstFirst(checks).filter(({ verdict }) => findingKinds.has(verdict.kind));
  const line = (check: ReportCheck) =>
    `<li><a href="#check=${escapeHtml(check.id)}">${bothLanguages(check.title)}</a> <span class="where"><span class="verdict k-${check.verdict.kind}">${bothLanguages(verdictWords[check.verdict.kind])}</span> ${bothLanguages(suiteTitle(check.suite))}</span></li>`;
  return `<section class="findings" aria-labelledby="findings">
<h2 id="findings">${bothLanguages(reportWords.findings)}</h2>
${findings.length === 0 ? `<p>${bothLanguages(reportWords.noFindings)}</p>` : `<ol>${findings.map(line).join('\n')}</ol>`}
</section>`;
}
