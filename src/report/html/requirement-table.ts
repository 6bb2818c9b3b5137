import { text } from '../../engine/text.ts';
import type { Verdict } from '../../engine/verdict.ts';
import type { Report, ReportRequirement, RequirementStatus } from '../report.ts';
import { reportWords } from '../report-words.ts';
import { requirementStatusWords } from '../words.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';

const checksShownAtOnce = 4;
const statusesWorstFirst = Object.keys(requirementStatusWords) as readonly RequirementStatus[];

/**
 * Every clause that binds here and what this run says of it, folded under its totals; nothing when the report names
 * none. Clauses of other profiles are only counted.
 */
export function requirementTable(report: Report): string {
  const { requirements } = report;
  if (requirements.length === 0) return '';
  const testedAndMet = requirements.filter(({ status, tested }) => status === 'attest' && tested === 'met');
  const totals = statusesWorstFirst.flatMap((status) => {
    const count = requirements.filter((one) => one.status === status).length;
    const part =
      status === 'attest' && testedAndMet.length > 0
        ? ` <span class="s-met">${bothLanguages(reportWords.testedAndMet)} <b>${String(testedAndMet.length)}</b></span>`
        : '';
    return count === 0
      ? []
      : [
          `<li class="s-${status}">${bothLanguages(requirementStatusWords[status])} <b>${String(count)}</b>${part}</li>`,
        ];
  });
  const shown = requirements.filter(({ status }) => status !== 'other-profile');
  const stated = shown.some(({ statement }) => statement);
  const heads = [
    'requirement',
    'clause',
    ...(stated ? ['statement' as const] : []),
    'answeredBy',
    'status',
  ] as const;
  const answers = answersOf(report);
  return `<section aria-labelledby="requirements">
<h2 id="requirements">${bothLanguages(reportWords.requirements)}</h2>
<details class="clauses"><summary><ul class="counts">${totals.join('')}</ul></summary>
<table class="requirements"><thead><tr>${heads.map((head) => `<th scope="col">${bothLanguages(reportWords[head])}</th>`).join('')}</tr></thead>
<tbody>${shown.map((one) => row(one, { stated, answers: answers(one) })).join('\n')}</tbody></table>
</details></section>`;
}

/** What answers a requirement, as links: what did not pass first, the rest folded where there is much of it. */
function answersOf({ checks, attestations }: Report): (one: ReportRequirement) => readonly string[] {
  const quiet = new Set(checks.filter(({ verdict }) => isQuiet(verdict)).map(({ id }) => id));
  const titles = new Map(attestations.map(({ id, title }) => [id, title]));
  const link = (id: string, name: string) => `<a href="#${id}">${name}</a>`;
  const checkLink = (id: string) => link(`check=${escapeHtml(id)}`, escapeHtml(id));
  return (one) => {
    const loud = one.checks.filter((id) => !quiet.has(id)).map(checkLink);
    const rest = one.checks.filter((id) => quiet.has(id)).map(checkLink);
    const folded = `<details class="rows"><summary>${bothLanguages(reportWords.moreChecks)} ${String(rest.length)}</summary>${rest.join('<br>')}</details>`;
    return [
      ...loud,
      ...(rest.length > checksShownAtOnce ? [folded] : rest),
      ...one.attestations.map((id) => link(escapeHtml(id), bothLanguages(titles.get(id) ?? text(id, id)))),
      ...(one.excluded ? [bothLanguages(one.excluded)] : []),
    ];
  };
}

function isQuiet({ kind }: Verdict): boolean {
  return kind === 'pass' || kind === 'not-applicable';
}

function row(
  { id, document, clause, statement, status, tested }: ReportRequirement,
  { stated, answers }: { readonly stated: boolean; readonly answers: readonly string[] },
): string {
  const says = stated ? `<td>${statement ? bothLanguages(statement) : ''}</td>` : '';
  const part =
    tested && status === 'attest'
      ? `<span class="tested s-${tested}">${bothLanguages(text(reportWords.tested.zh + requirementStatusWords[tested].zh, reportWords.tested.en + requirementStatusWords[tested].en))}</span>`
      : '';
  return `<tr><th scope="row"><code>${escapeHtml(id)}</code></th><td lang="zh-CN">${escapeHtml(`${document} ${clause}`)}</td>${says}<td class="links">${answers.map((one) => `<div>${one}</div>`).join('')}</td><td><span class="s-${status}">${bothLanguages(requirementStatusWords[status])}</span>${part}</td></tr>`;
}
