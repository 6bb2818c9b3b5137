import { errata } from '../../fixtures/tables/errata.ts';
import {
  basisWords,
  gradeWords,
  levelWords,
  licenceWords,
  methodWords,
  revealWords,
} from '../contract/profile-words.ts';
import type { Profile, ProfileField, ProfileItem } from '../contract/profile.ts';
import { text, type Text } from '../engine/text.ts';
import { bothLanguages } from '../report/html/both-languages.ts';
import { escapeHtml } from '../report/html/escape-html.ts';
import { frequencyText } from './frequency-text.ts';
import { readScript, renderFrame } from './frame.ts';
import { fieldHeads, listHeads, listNote, listTitle, listWords } from './list-words.ts';
import { apiOrder, apiTitles, pageWords } from './page-words.ts';
import { sharingTable, type SharingRow } from './sharing-table.ts';

/**
 * The sharing list of a profile in the layout of print, and below it every item field by field. `among` are the
 * profiles that have pages beside it.
 */
export function renderListPage(profile: Profile, among: readonly Profile[] = [profile]): string {
  const { id, title, note } = profile;
  const links = apiOrder.map((api) => `<a href="${api}.html">${bothLanguages(apiTitles[api])}</a>`);
  return renderFrame({
    title: listTitle(profile),
    home: '../index.html',
    main: `<h1>${bothLanguages(listTitle(profile))}</h1>
<p class="lead">${bothLanguages(listNote(profile))}</p>
${note === undefined ? '' : `<p class="lead">${bothLanguages(note)}</p>`}
<p class="links"><a href="list.xlsx" download="${escapeHtml(title.zh)}.xlsx">${bothLanguages(pageWords.workbook)}</a>${inheritance(profile, among)}${links.join('')}</p>
<div class="wide"><table class="sharing"><thead><tr>${listHeads.map(columnHead).join('')}</tr></thead>
<tbody>${sharingTable(profile).map(listRow).join('\n')}</tbody></table></div>
<section class="fields" aria-labelledby="fields"><h2 id="fields">${bothLanguages(listWords.fields)}</h2>
<p class="controls" hidden><button type="button" value="open">${bothLanguages(listWords.openAll)}</button><button type="button" value="close">${bothLanguages(listWords.closeAll)}</button></p>
${profile.items.map(itemDetails).join('\n')}
</section>`,
    footer: `<p><code>${escapeHtml(id)}</code></p>`,
    script: readScript('list-page.js'),
  });
}

const columnHead = (head: Text): string => `<th scope="col">${bothLanguages(head)}</th>`;

function inheritance({ extends: parent }: Profile, among: readonly Profile[]): string {
  if (parent === undefined) return '';
  const told = `${bothLanguages(pageWords.inherits)} <code>${escapeHtml(parent)}</code>`;
  return among.some(({ id }) => id === parent)
    ? `<a href="../${parent}/list.html">${told}</a>`
    : `<span>${told}</span>`;
}

function listRow({ item, category, name, content }: SharingRow): string {
  const { id, printedMethod, responsible, due } = item;
  return `<tr>${spanning('th', category.span, String(category.no))}${spanning('th', category.span, escapeHtml(category.name))}${spanning('td', name.span, escapeHtml(name.text))}
<td>${escapeHtml(content.join('、'))}<br><a href="#item=${id}"><code>${id}</code></a></td>
<td>${escapeHtml(printedMethod)}<small lang="en">${escapeHtml(manner(item).en)}</small></td>
<td>${bothLanguages(frequencyText(item))}</td><td>${escapeHtml(responsible)}</td><td>${escapeHtml(due)}</td></tr>`;
}

function spanning(tag: 'th' | 'td', span: number, content: string): string {
  if (span === 0) return '';
  const scope = tag === 'th' ? ' scope="rowgroup"' : '';
  return `<${tag}${scope}${span === 1 ? '' : ` rowspan="${String(span)}"`}>${content}</${tag}>`;
}

/** How an item is shared, in our words: level, method and licence. */
function manner({ level, method, licence }: ProfileItem): Text {
  const [at, by, rule] = [levelWords[level], methodWords[method], licenceWords[licence]];
  return text(`${at.zh}${by.zh}，${rule.zh}`, `${by.en}, ${at.en}, ${rule.en}`);
}

function itemDetails(item: ProfileItem): string {
  return `<details id="item=${item.id}"><summary><span class="name">${escapeHtml(item.name)}</span><code>${item.id}</code><small>${bothLanguages(manner(item))}</small></summary>
<dl>${facts(item)
    .map(([term, description]) => `<div><dt>${bothLanguages(term)}</dt><dd>${description}</dd></div>`)
    .join('')}</dl>
<div class="wide"><table><thead><tr>${fieldHeads.map(columnHead).join('')}</tr></thead>
<tbody>${item.fields.map(fieldRow).join('\n')}</tbody></table></div></details>`;
}

function facts(item: ProfileItem): readonly (readonly [term: Text, html: string])[] {
  const { licenceReason, licenceBasis, frequency, exception, source } = item;
  return [
    [listWords.licence, `${bothLanguages(basisWords[licenceBasis])}: ${escapeHtml(licenceReason)}`],
    [listWords.frequency, `${bothLanguages(frequencyText(item))}: ${escapeHtml(frequency.source)}`],
    ...(exception
      ? [
          [
            listWords.exception,
            `<code>${escapeHtml(`${exception.when.field} = ${exception.when.value}`)}</code> ${bothLanguages(methodWords[exception.method])}, ${bothLanguages(licenceWords[exception.licence])}: ${escapeHtml(exception.source)}`,
          ] as const,
        ]
      : []),
    [
      listWords.source,
      `${escapeHtml(source.document)}, ${bothLanguages(listWords.line)} ${String(source.line)}`,
    ],
    ...(item.errata ?? []).map((id) => [listWords.erratum, erratumOf(id)] as const),
  ];
}

function fieldRow(field: ProfileField): string {
  const { id, name, printed, grade, reveal } = field;
  return `<tr><th scope="row"><code>${id}</code></th><td>${escapeHtml(name)}</td><td>${printed === null ? `<span class="soft">${bothLanguages(listWords.notPrinted)}</span>` : escapeHtml(printed)}</td>
<td><code>${escapeHtml(typeOf(field))}</code></td><td class="grade-${grade}">${bothLanguages(gradeWords[grade])}</td><td>${bothLanguages(revealWords[reveal])}</td><td class="notes">${notesOf(field).join('<br>')}</td></tr>`;
}

/** `string · date`, `number · 元`, `string | null` */
function typeOf({ type, nullable, format, unit }: ProfileField): string {
  return [nullable ? `${type} | null` : type, format, unit].filter((each) => each !== undefined).join(' · ');
}

function notesOf({
  added,
  aliases,
  composite,
  errata: ids = [],
  freeText,
  note,
  values,
}: ProfileField): readonly string[] {
  return [
    ...(added === undefined ? [] : [escapeHtml(added)]),
    ...(composite ? [bothLanguages(listWords.composite)] : []),
    ...(aliases ? [`${bothLanguages(listWords.printedAs)} ${aliases.map(escapeHtml).join('、')}`] : []),
    ...(freeText ? [bothLanguages(listWords.freeText)] : []),
    ...(values ? [values.map(escapeHtml).join('、')] : []),
    ...(note === undefined ? [] : [escapeHtml(note)]),
    ...ids.map(erratumOf),
  ];
}

function erratumOf(id: string): string {
  const erratum = errata.find((each) => each.id === id);
  const handling = erratum ? bothLanguages(erratum.handling) : '';
  return `<span class="erratum"><code>${escapeHtml(id)}</code> ${handling}</span>`;
}
