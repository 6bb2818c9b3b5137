import type { Attestation } from '../../engine/attestation.ts';
import { text, type Text } from '../../engine/text.ts';
import { holdsText, presenterWords } from '../attestation-words.ts';
import type { Report } from '../report.ts';
import { reportWords } from '../report-words.ts';
import { bothLanguages } from './both-languages.ts';
import { escapeHtml } from './escape-html.ts';

/** What no check can see: who hands in which documents, and what a reviewer looks for in them. */
export function attestationTable({ attestations }: Report): string {
  if (attestations.length === 0) return '';
  const heads = ['matter', 'handIn', 'lookFor'] as const;
  return `<section aria-labelledby="attestations">
<h2 id="attestations">${bothLanguages(reportWords.attestations)}</h2>
<p>${bothLanguages(reportWords.attestationNote)}</p>
<table class="attestations"><thead><tr>${heads.map((head) => `<th scope="col">${bothLanguages(reportWords[head])}</th>`).join('')}</tr></thead>
<tbody>${attestations.map(row).join('\n')}</tbody></table>
</section>`;
}

function row(one: Attestation): string {
  const { id, title, from, handIn, lookFor, signedBy, requirements } = one;
  const many = requirements.length > 8;
  const ids = requirements.map((each) => `<code>${escapeHtml(each)}</code>`).join(' ');
  const grounds = many
    ? `<details class="rows"><summary>${bothLanguages(reportWords.clausesAnswered)} ${String(requirements.length)}</summary>${ids}</details>`
    : `<p class="ids">${ids}</p>`;
  return `<tr id="${escapeHtml(id)}"><th scope="row">${bothLanguages(title)}<p class="from">${labelled(reportWords.handedInBy, presenterWords[from])}</p>${grounds}</th><td>${labelOnNarrowPages('handIn')}${list(handIn)}<p class="hint">${labelled(reportWords.signed, signedBy)}</p><p class="hint">${labelled(reportWords.holds, holdsText(one))}</p></td><td>${labelOnNarrowPages('lookFor')}${list(lookFor)}</td></tr>`;
}

/** Where the page is too narrow for columns, their heads are gone. */
function labelOnNarrowPages(head: 'handIn' | 'lookFor'): string {
  return `<span class="cell-label" aria-hidden="true">${bothLanguages(reportWords[head])}</span>`;
}

function labelled(label: Text, value: Text): string {
  return bothLanguages(text(label.zh + value.zh, label.en + value.en));
}

function list(points: readonly Text[]): string {
  return `<ul>${points.map((point) => `<li>${bothLanguages(point)}</li>`).join('')}</ul>`;
}
