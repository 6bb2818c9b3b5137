import { text } from '../../engine/text.ts';
import { decisionWords, verdictWords } from '../words.ts';
import type { Report } from '../report.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';
import { pageWords } from './page-words.ts';
import { checksText, tally } from './tally.ts';

/** The top of the page: whose report it is, the decision and what it means, and what the report is not. */
export function decisionSection(report: Report): string {
  const { decision, checks, run, notice } = report;
  const counts = [...tally(checks)].map(
    ([kind, count]) =>
      `<li class="k-${kind}"><span>${bothLanguages(verdictWords[kind])}</span> <b>${String(count)}</b></li>`,
  );
  return `<section class="decision d-${decision}" aria-labelledby="decision">
<p class="eyebrow">${bothLanguages(pageWords.decision)}</p>
<h2 id="decision">${bothLanguages(decisionWords[decision].name)}</h2>
<p class="meaning">${bothLanguages(decisionWords[decision].meaning)}</p>
${partialRun(run.selection)}
<ul class="counts"><li class="all"><span>${bothLanguages(checksText(checks.length))}</span></li>${counts.join('')}</ul>
</section>
<section class="notice" aria-labelledby="notice">
<h2 id="notice">${bothLanguages(pageWords.noticeTitle)}</h2>
<p>${bothLanguages(notice)}</p>
</section>`;
}

function partialRun(selection: Report['run']['selection']): string {
  if (!selection || selection.chosen >= selection.known) return '';
  const { chosen, known } = selection;
  return `<p class="partial">${bothLanguages(
    text(
      `本次只运行了 ${String(known)} 项检查中的 ${String(chosen)} 项，结论仅就这些检查而言，不足以支持接入决定。`,
      `Only ${String(chosen)} of ${String(known)} checks were run: the decision speaks of these alone and supports no admission.`,
    ),
  )}</p>`;
}

/** Whose report it is, made when, with what: enough to run it again. */
export function particularsSection({ run, platform, tool }: Report): string {
  const rows = [
    [pageWords.platform, platform.name],
    [pageWords.version, platform.version],
    [pageWords.profile, run.profile],
    [pageWords.tool, `${tool.name} ${tool.version}`],
    [pageWords.started, run.startedAt],
    [pageWords.finished, run.finishedAt],
    [pageWords.run, run.id],
    [pageWords.seed, run.seed],
    [pageWords.fingerprint, platform.fingerprint],
    [pageWords.suitesDigest, run.suitesDigest],
  ] as const;
  const shown = rows.map(([label, value]) =>
    value === undefined ? '' : `<div><dt>${bothLanguages(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<section class="particulars" aria-labelledby="particulars">
<h2 id="particulars">${bothLanguages(pageWords.particulars)}</h2>
<dl>${shown.join('')}</dl>
</section>`;
}
