import type { Attestation } from '../engine/attestation.ts';
import { text, type Text } from '../engine/text.ts';
import { holdsText, presenterWords } from '../report/attestation-words.ts';
import type { Lang } from './lang.ts';
import { renderTable } from './render-table.ts';

const columns = { id: 32, from: 12, handIn: 48, lookFor: 52 };

function numbered(points: readonly Text[], lang: Lang): string {
  return points.map((point, index) => `${String(index + 1)} ${point[lang]}`).join('\n');
}

/** The documents that a person reads, as a table: who hands in what, and what to look for. */
export function renderAttestations(attestations: readonly Attestation[], lang: Lang): string {
  const rows = attestations.map((one) => ({
    id: `${one.id}\n${one.title[lang]}`,
    from: presenterWords[one.from],
    handIn: `${numbered(one.handIn, lang)}\n${text('签署', 'Signed by')[lang]}: ${one.signedBy[lang]}\n${text('有效', 'Holds')[lang]}: ${holdsText(one)[lang]}`,
    lookFor: numbered(one.lookFor, lang),
  }));
  return renderTable(rows, lang, { wrap: columns });
}
