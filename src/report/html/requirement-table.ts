import type { Report, ReportRequirement, RequirementStatus } from '../report.ts';
import { requirementStatusWords } from '../words.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';
import { reportWords } from '../report-words.ts';

const statusesWorstFirst = Object.keys(requirementStatusWords) as readonly RequirementStatus[];

/** Every clause and what this run says of it, folded under its totals; nothing when the report names none. */
export function requirementTable({ requirements }: Report): string {
  if (requirements.length === 0) return '';
  const totals = statusesWorstFirst.flatMap((status) => {
    const count = requirements.filter((one) => one.status === status).length;
    return count === 0
      ? []
      : [
          `<li class="s-${status}">${bothLanguages(requirementStatusWords[status])} <b>${String(count)}</b></li>`,
        ];
  });
  const stated = requirements.some(({ statement }) => statement);
  const heads = [
    'requirement',
    'clause',
    ...(stated ? ['statement' as const] : []),
    'answeredBy',
    'status',
  ] as const;
  return `<section aria-labelledby="requirements">
<h2 id="requirements">${bothLanguages(reportWords.requirements)}</h2>
<details class="clauses"><summary><ul class="counts">${totals.join('')}</ul></summary>
<table class="requirements"><thead><tr>${heads.map((head) => `<th scope="col">${bothLanguages(reportWords[head])}</th>`).join('')}</tr></thead>
<tbody>${requirements.map((one) => row(one, stated)).join('\n')}</tbody></table>
</details></section>`;
}

function row(
  { id, document, clause, statement, checks, status }: ReportRequirement,
  stated: boolean,
): string {
  const says = stated ? `<td>${statement ? bothLanguages(statement) : ''}</td>` : '';
  const links = checks.map((check) => `<a href="#check=${escapeHtml(check)}">${escapeHtml(check)}</a>`);
  return `<tr><th scope="row"><code>${escapeHtml(id)}</code></th><td lang="zh-CN">${escapeHtml(`${document} ${clause}`)}</td>${says}<td class="links">${links.join('<br>')}</td><td class="s-${status}">${bothLanguages(requirementStatusWords[status])}</td></tr>`;
}
