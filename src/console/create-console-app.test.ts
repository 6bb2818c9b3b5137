import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listProfiles } from '../contract/list-profiles.ts';
import { loadContract } from '../contract/load-contract.ts';
import { clientModules } from './client-modules.ts';
import { consoleAddress, createConsoleApp } from './create-console-app.ts';
import { splitParagraphs, splitSummary, vocabularyOf } from './vocabulary-of.ts';

const app = createConsoleApp();
const get = (path: string, method = 'GET') => app(new Request(`http://admin.invalid${path}`, { method }));

describe('the console as it is served', () => {
  it('is one page with a strict policy, its style and its modules', async () => {
    const page = await get('/console/');
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|style=/);
    const [, main = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    expect((await get(`/console/${main}`)).headers.get('content-type')).toContain('text/javascript');
    expect((await get('/console/console.css')).headers.get('content-type')).toContain('text/css');
  });

  it('serves whatever its modules import, without types, and nothing else', async () => {
    const { paths } = clientModules();
    const root = new URL('../', import.meta.url);
    for (const path of paths) {
      const served = await (await get(`/console/src/${path}`)).text();
      for (const [, specifier = ''] of served.matchAll(/from ['"](\.[^'"]+)['"]/g)) {
        const imported = new URL(specifier, new URL(path, root)).href.slice(root.href.length);
        expect([path, imported, paths.includes(imported)]).toEqual([path, imported, true]);
      }
      expect(readFileSync(new URL(path, root), 'utf8')).not.toMatch(/from 'node:/);
    }
    for (const path of [
      '/console/src/cli/main.ts',
      '/console/src/../../package.json',
      '/console/no',
      '/consoles',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
    expect((await get('/console/', 'POST')).status).toBe(405);
    expect((await get('/console')).headers.get('location')).toBe('/console/');
  });

  it('knows a summary in both languages for each operation of each profile', async () => {
    for (const { id } of listProfiles()) {
      const { operations, items } = vocabularyOf(loadContract(id));
      expect(items.length).toBeGreaterThan(0);
      for (const { operation, summary } of operations) {
        expect([operation, summary.zh !== summary.en]).toEqual([operation, true]);
        expect(summary.zh).toMatch(/\p{Script=Han}/u);
      }
    }
    expect((await get('/console/vocabulary/national-2021.json')).status).toBe(200);
    expect((await get('/console/vocabulary/no-such.json')).status).toBe(404);
  });

  it('takes the languages of a specification apart', () => {
    expect(splitSummary('取令牌 · Get a token')).toEqual({ zh: '取令牌', en: 'Get a token' });
    expect(splitSummary('Ping')).toEqual({ zh: 'Ping', en: 'Ping' });
    expect(splitParagraphs('一行\n又一行。\n\nOne line\nand another.')).toEqual({
      zh: '一行又一行。',
      en: 'One line and another.',
    });
  });

  it('is addressed with the token where no server sees it', () => {
    expect(consoleAddress('http://127.0.0.1:1', 'a b&c')).toBe('http://127.0.0.1:1/console/#token=a%20b%26c');
  });
});
