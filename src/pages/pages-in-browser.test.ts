import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiNames } from '../contract/api-name.ts';
import { listen, type Listening } from '../contract/listen.ts';
import { listPlaceholders, listProfiles } from '../contract/list-profiles.ts';
import { loadContract } from '../contract/load-contract.ts';
import { createPagesApp } from './create-pages-app.ts';
import { listPages } from './list-pages.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const chromiumIsHere = existsSync(executablePath);
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

test.runIf(!chromiumIsHere)('NOT TESTED: the pages in a browser, for want of Chromium', async (context) => {
  const reason = `No Chromium at ${executablePath}: install it, or name one in CHROMIUM_PATH.`;
  await context.annotate(reason, 'warning');
  process.stderr.write(`NOT TESTED: the interface and list pages in a browser. ${reason}\n`);
  context.skip(reason);
});

describe.runIf(chromiumIsHere)('in a browser', () => {
  const profile = 'national-2021';
  const pages = listPages({ profiles: listProfiles(), placeholders: listPlaceholders() });
  const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-pages-'));
  let browser: Browser;
  let served: Listening;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: [...args, '--disable-sync', '--no-first-run'] });
    served = await listen(createPagesApp(pages));
    for (const page of pages.filter(
      ({ path: name }) => !name.includes('/') || name.startsWith('scalar/') || name.startsWith(profile),
    )) {
      mkdirSync(path.dirname(path.join(folder, page.path)), { recursive: true });
      writeFileSync(path.join(folder, page.path), await page.content());
    }
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  });

  const ways = ['served', 'from files'] as const;
  const rootOf = (way: (typeof ways)[number]): string =>
    way === 'served' ? `${served.url}/docs/` : pathToFileURL(`${folder}/`).href;

  /** Opens a page, hands it on, then asserts that it neither complained nor asked anything of another place. */
  async function onPage(
    place: { readonly way: (typeof ways)[number]; readonly page: string; readonly width?: number },
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const root = rootOf(place.way);
    const context = await browser.newContext({ viewport: { width: place.width ?? 1280, height: 800 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(root) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    await page.goto(root + place.page);
    await look(page);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await context.close();
  }

  describe.each(ways)('%s', (way) => {
    test.each(way === 'served' ? apiNames : apiNames.slice(0, 1))(
      'the page of %s shows its operations, in Chinese and with their ids',
      async (api) => {
        const { operations } = loadContract(profile).api(api);
        const [first] = operations;
        await onPage(
          { way, page: `${profile}/${api}.html#tag/${first?.tags[0] ?? ''}/${first?.operationId ?? ''}` },
          async (page) => {
            await page
              .getByText(first?.operationId ?? '', { exact: true })
              .first()
              .waitFor();
            await page.getByText('响应', { exact: true }).first().waitFor();
            await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
            await expect.poll(() => page.getByText('Ask AI').count()).toBe(0);
            await expect.poll(() => page.getByText('Test Request').count()).toBe(0);
          },
        );
      },
    );

    test('the list opens in Chinese, changes to English at a click and stays so on the next page', async () => {
      await onPage({ way, page: `${profile}/list.html` }, async (page) => {
        await page.getByRole('columnheader', { name: '责任单位' }).waitFor();
        await expect.poll(() => page.getByRole('columnheader', { name: 'Responsible' }).count()).toBe(0);
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByRole('columnheader', { name: 'Responsible' }).waitFor();
        await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
        await expect.poll(() => page.title()).toContain('National list');
        expect(page.url()).toContain('?lang=en');
        await page.locator('.masthead .product a').click();
        await page.getByRole('heading', { name: 'Interfaces and sharing lists' }).waitFor();
        await page.getByRole('button', { name: '中文' }).click();
        await page.getByRole('heading', { name: '接口与共享清单' }).waitFor();
        expect(page.url()).not.toContain('lang=en');
      });
    });

    test('an item of the list leads to its fields, with grade and bound', async () => {
      await onPage({ way, page: `${profile}/list.html` }, async (page) => {
        await page.getByRole('link', { name: 'tax.arrears' }).click();
        const details = page.locator('[id="item=tax.arrears"]');
        await expect.poll(() => details.getAttribute('open')).toBe('');
        const row = details.getByRole('row').filter({ hasText: 'arrearsAmount' });
        await expect.poll(() => row.innerText()).toContain('商业秘密');
        await expect.poll(() => row.innerText()).toContain('不得提供');
        await page.getByRole('button', { name: '全部收起' }).click();
        await expect.poll(() => details.getAttribute('open')).toBe(null);
      });
    });
  });

  test('the index leads to each interface of each profile, and to a page in English at a click', async () => {
    await onPage({ way: 'served', page: '' }, async (page) => {
      await expect
        .poll(() => page.locator('tbody tr').count())
        .toBe(listProfiles().length + listPlaceholders().length);
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator(`[id="${profile}"]`).getByRole('link', { name: 'national-node' }).click();
      await page.getByRole('link', { name: 'Introduction' }).waitFor();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('link', { name: '简介' }).waitFor();
    });
  });

  test.each([360, 1280])('index and list never make the page scroll sideways at %i pixels', async (width) => {
    for (const name of ['index.html', `${profile}/list.html`]) {
      await onPage({ way: 'served', page: name, width }, async (page) => {
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect([name, overflow <= 0]).toEqual([name, true]);
      });
    }
  });
});
