import path from 'node:path/posix';
import { expect, test } from 'vitest';
import { apiNames } from '../contract/api-name.ts';
import { listPlaceholders, listProfiles } from '../contract/list-profiles.ts';
import { loadContract } from '../contract/load-contract.ts';
import { listPages, type PagesSubject } from './list-pages.ts';

const everything = { profiles: listProfiles(), placeholders: listPlaceholders() };

async function htmlOf(subject: PagesSubject): Promise<ReadonlyMap<string, string>> {
  const pages = listPages(subject).filter(({ path: name }) => name.endsWith('.html'));
  return new Map(
    await Promise.all(pages.map(async (page) => [page.path, String(await page.content())] as const)),
  );
}

/** Links of a page's own, not those inside the specification that it holds. */
function targetsOf(html: string): readonly string[] {
  const own = html.replaceAll(/<script type="application\/json"[^>]*>.*?<\/script>/gs, '');
  return [...own.matchAll(/ (?:href|src)="([^"#][^"]*)"/g)].map(([, target]) => target ?? '');
}

const subjects: readonly (readonly [string, PagesSubject])[] = [
  ['all profiles', everything],
  ...everything.profiles.map((profile): [string, PagesSubject] => [
    profile.id,
    { profiles: [profile], placeholders: [] },
  ]),
  ...everything.placeholders.map((profile): [string, PagesSubject] => [
    profile.id,
    { profiles: [], placeholders: [profile] },
  ]),
];

test.each(subjects)('every link of the pages of %s leads to one of them', async (_name, subject) => {
  const known = new Set(listPages(subject).map((page) => page.path));
  for (const [name, html] of await htmlOf(subject)) {
    for (const target of targetsOf(html)) {
      const found = path.join(path.dirname(name), target);
      expect([name, target, known.has(found)]).toEqual([name, target, true]);
    }
  }
});

test('lets no page run or load anything but its own', async () => {
  for (const [name, html] of await htmlOf(everything)) {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect([name, policy]).toEqual([name, expect.stringMatching(/^default-src 'none'; script-src /)]);
    expect(policy).not.toMatch(/unsafe-eval|https?:|connect-src|font-src|script-src[^;]*unsafe/);
  }
});

test('holds on the page of an interface every operation of its effective specification', async () => {
  const pages = await htmlOf(everything);
  for (const { id } of everything.profiles) {
    for (const api of apiNames) {
      const html = pages.get(`${id}/${api}.html`) ?? '';
      for (const { operationId } of loadContract(id).api(api).operations) {
        expect([id, operationId, html.includes(`"operationId":"${operationId}"`)]).toEqual([
          id,
          operationId,
          true,
        ]);
      }
    }
  }
});

test('shows every item and every field of a list', async () => {
  const pages = await htmlOf(everything);
  for (const { id, items } of everything.profiles) {
    const html = pages.get(`${id}/list.html`) ?? '';
    for (const item of items) {
      const [, details = ''] = html.split(`<details id="item=${item.id}">`);
      for (const field of item.fields) {
        expect([item.id, field.id, details.includes(`<code>${field.id}</code>`)]).toEqual([
          item.id,
          field.id,
          true,
        ]);
      }
    }
  }
});

test('says of a list that is not public that it is not, and gives it nothing else', () => {
  for (const { id } of everything.placeholders) {
    const paths = listPages(everything).map((page) => page.path);
    expect(paths.filter((each) => each.startsWith(`${id}/`))).toEqual([`${id}/list.html`]);
  }
  expect(everything.placeholders.length).toBeGreaterThan(0);
});
