import { apiNames, type ApiName } from '../contract/api-name.ts';
import { loadContract } from '../contract/load-contract.ts';
import type { PlaceholderProfile, Profile } from '../contract/profile.ts';
import { renderApiPage } from './api-page.ts';
import { renderIndexPage } from './index-page.ts';
import { renderListPage } from './list-page.ts';
import type { Page } from './page.ts';
import { renderPlaceholderPage } from './placeholder-page.ts';
import { scalarPages } from './scalar-bundle.ts';
import { renderWorkbook } from './sharing-workbook.ts';

const html = 'text/html; charset=utf-8';

/** What the pages are about. */
export interface PagesSubject {
  readonly profiles: readonly Profile[];
  readonly placeholders: readonly PlaceholderProfile[];
}

/** Every page: the index, and for each profile its list and its four interfaces. */
export function listPages({ profiles, placeholders }: PagesSubject): readonly Page[] {
  return [
    { path: 'index.html', mediaType: html, content: async () => renderIndexPage(profiles, placeholders) },
    ...placeholders.map((profile) => ({
      path: `${profile.id}/list.html`,
      mediaType: html,
      content: async () => renderPlaceholderPage(profile),
    })),
    ...profiles.flatMap((profile) => pagesOf(profile, profiles)),
    ...scalarPages,
  ];
}

function pagesOf(profile: Profile, among: readonly Profile[]): readonly Page[] {
  const list = (path: string) => `${profile.id}/${path}`;
  return [
    { path: list('list.html'), mediaType: html, content: async () => renderListPage(profile, among) },
    {
      path: list('list.xlsx'),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: () => renderWorkbook(profile),
    },
    ...apiNames.flatMap((api) => apiPages(profile, api)),
  ];
}

function apiPages(profile: Profile, api: ApiName): readonly Page[] {
  return [
    { path: `${profile.id}/${api}.html`, mediaType: html, content: async () => renderApiPage(profile, api) },
    {
      path: `${profile.id}/${api}.json`,
      mediaType: 'application/json; charset=utf-8',
      content: async () => {
        // That a program wrote it concerns nobody who is given it.
        const { 'x-generated': _notice, ...document } = loadContract(profile.id).api(api).document;
        return `${JSON.stringify(document, null, 2)}\n`;
      },
    },
  ];
}
