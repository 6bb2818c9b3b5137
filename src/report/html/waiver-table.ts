import type { Report } from '../report.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';
import { reportWords } from '../report-words.ts';

/** What people have said that they bear, and until when; nothing when there is none. */
export function waiverTable({ waivers }: Report): string {
  if (waivers.length === 0) return '';
  const heads = ['check', 'reason', 'by', 'until'] as const;
  const rows = waivers.map(
    ({ check, reason, by, until }) =>
      `<tr><th scope="row"><a href="#check=${escapeHtml(check)}">${escapeHtml(check)}</a></th><td>${escapeHtml(reason)}</td><td>${escapeHtml(by)}</td><td>${escapeHtml(until)}</td></tr>`,
  );
  return `<section aria-labelledby="waivers">
<h2 id="waivers">${bothLanguages(reportWords.waivers)}</h2>
<p>${bothLanguages(reportWords.waiverNote)}</p>
<table class="waivers"><thead><tr>${heads.map((head) => `<th scope="col">${bothLanguages(reportWords[head])}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
</section>`;
}
