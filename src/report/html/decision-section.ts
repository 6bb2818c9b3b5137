import { decisionWords, verdictWords } from '../words.ts';
import { chinaDateTime } from '../china-time.ts';
import { remarksOn } from '../remarks-on.ts';
import type { Report } from '../report.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';
import { reportWords } from '../report-words.ts';
import { checksText, tally } from './tally.ts';

/** The top of the page: whose report it is, the decision and what it means, and what the report is not. */
export function decisionSection(report: Report): string {
  const { decision, checks, notice } = report;
  const remarks = remarksOn(report)
    .map((remark) => `<p class="partial">${bothLanguages(remark)}</p>`)
    .join('');
  const counts = [...tally(checks)].map(
    ([kind, count]) =>
      `<li class="k-${kind}"><span>${bothLanguages(verdictWords[kind])}</span> <b>${String(count)}</b></li>`,
  );
  return `<section class="decision d-${decision}" aria-labelledby="decision">
<p class="eyebrow">${bothLanguages(reportWords.decision)}</p>
<h2 id="decision">${bothLanguages(decisionWords[decision].name)}</h2>
<p class="meaning">${bothLanguages(decisionWords[decision].meaning)}</p>
${remarks}
<ul class="counts"><li class="all"><span>${bothLanguages(checksText(checks.length))}</span></li>${counts.join('')}</ul>
</section>
<section class="notice" aria-labelledby="notice">
<h2 id="notice">${bothLanguages(reportWords.noticeTitle)}</h2>
<p>${bothLanguages(notice)}</p>
</section>`;
}

/** Whose report it is, made when, with what: enough to run it again. */
export function particularsSection({ run, platform, tool }: Report): string {
  const rows = [
    [reportWords.platform, platform.name],
    [reportWords.version, platform.version],
    [reportWords.profile, run.profile],
    [reportWords.tool, `${tool.name} ${tool.version}`],
    [reportWords.started, chinaDateTime(run.startedAt)],
    [reportWords.finished, chinaDateTime(run.finishedAt)],
    [reportWords.run, run.id],
    [reportWords.seed, run.seed],
    [reportWords.fingerprint, platform.fingerprint],
    [reportWords.suitesDigest, run.suitesDigest],
  ] as const;
  const shown = rows.map(([label, value]) =>
    value === undefined ? '' : `<div><dt>${bothLanguages(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<section class="particulars" aria-labelledby="particulars">
<h2 id="particulars">${bothLanguages(reportWords.particulars)}</h2>
<dl>${shown.join('')}</dl>
</section>`;
}
