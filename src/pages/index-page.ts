import type { ApiName } from '../contract/api-name.ts';
import type { PlaceholderProfile, Profile } from '../contract/profile.ts';
import { text } from '../engine/text.ts';
import { bothLanguages } from '../report/html/both-languages.ts';
import { escapeHtml } from '../report/html/escape-html.ts';
import { renderFrame } from './frame.ts';
import { countsText } from './list-words.ts';
import { apiOrder, apiTitles, pageWords } from './page-words.ts';

/** The table of profiles by interfaces, from which every other page is reached. */
export function renderIndexPage(
  profiles: readonly Profile[],
  placeholders: readonly PlaceholderProfile[] = [],
): string {
  const heads = [
    pageWords.profile,
    pageWords.document,
    pageWords.list,
    ...apiOrder.map((api) => apiTitles[api]),
  ];
  return renderFrame({
    title: pageWords.title,
    home: 'index.html',
    main: `<h1>${bothLanguages(pageWords.title)}</h1>
<p class="lead">${bothLanguages(pageWords.lead)}</p>
<div class="wide"><table class="profiles"><thead><tr>${heads.map((head) => `<th scope="col">${bothLanguages(head)}</th>`).join('')}</tr></thead>
<tbody>${[...profiles.map((profile) => profileRow(profile, profiles)), ...placeholders.map(placeholderRow)].join('\n')}</tbody></table></div>
<section class="notice"><h2>${bothLanguages(pageWords.noticeTitle)}</h2><p>${bothLanguages(pageWords.notice)}</p></section>`,
    footer: `<p>${bothLanguages(pageWords.licences)}: <a href="scalar/LICENSES.txt">LICENSES.txt</a></p>`,
  });
}

function profileRow(profile: Profile, among: readonly Profile[]): string {
  const { id, title } = profile;
  return `<tr id="${escapeHtml(id)}">${about(profile, inheritance(profile, among))}
<td><a href="${id}/list.html">${bothLanguages(pageWords.list)}</a><a href="${id}/list.xlsx" download="${escapeHtml(title.zh)}.xlsx">xlsx</a><small>${bothLanguages(countsText(profile))}</small></td>
${apiOrder.map((api) => apiCell(id, api)).join('')}</tr>`;
}

function placeholderRow(profile: PlaceholderProfile): string {
  const { zh, en } = profile.placeholder.reason;
  const told = text(`${pageWords.placeholder.zh}：${zh}`, `${pageWords.placeholder.en}: ${en}`);
  return `<tr id="${escapeHtml(profile.id)}">${about(profile)}
<td class="why" colspan="${String(apiOrder.length + 1)}"><a href="${profile.id}/list.html">${bothLanguages(pageWords.list)}</a> ${bothLanguages(told)}</td></tr>`;
}

function inheritance({ extends: parent }: Profile, among: readonly Profile[]): string {
  if (parent === undefined) return '';
  const code = `<code>${escapeHtml(parent)}</code>`;
  const told = among.some(({ id }) => id === parent) ? `<a href="#${parent}">${code}</a>` : code;
  return `<small>${bothLanguages(pageWords.inherits)} ${told}</small>`;
}

function about({ id, title, document, issuedOn }: Profile | PlaceholderProfile, inherits = ''): string {
  return `<th scope="row"><span>${bothLanguages(title)}</span><small><code>${escapeHtml(id)}</code></small>${inherits}</th>
<td class="document">${escapeHtml(document)}<br><small>${bothLanguages(pageWords.issued)} ${escapeHtml(issuedOn)}</small></td>`;
}

function apiCell(id: string, api: ApiName): string {
  return `<td><a href="${id}/${api}.html"><code>${api}</code></a><a href="${id}/${api}.json" download="${id}.${api}.json">json</a></td>`;
}
