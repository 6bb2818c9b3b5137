import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startNetwork, type RunningNetwork } from '../../../mocks/network.ts';
import { callDepartment } from '../../../mocks/testing/department-caller.ts';
import { PlatformCaller } from '../../../mocks/testing/platform-caller.ts';
import { consoleAddress } from '../../console/create-console-app.ts';
import { adminPages } from './admin-pages.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const chromiumIsHere = existsSync(executablePath);
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

test.runIf(!chromiumIsHere)('NOT TESTED: the console in a browser, for want of Chromium', async (context) => {
  const reason = `No Chromium at ${executablePath}: install it, or name one in CHROMIUM_PATH.`;
  await context.annotate(reason, 'warning');
  process.stderr.write(`NOT TESTED: the console in a browser. ${reason}\n`);
  context.skip(reason);
});

const hostile = '"><img src=x onerror="console.error(1)"><script>console.error(2)</script>\u202e';
const tabs = ['network', 'journal', 'companies', 'licences', 'admissions', 'bad-days'] as const;

describe.runIf(chromiumIsHere)('the console in a browser', { timeout: 180_000 }, () => {
  let browser: Browser;
  let network: RunningNetwork;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: [...args, '--disable-sync', '--no-first-run'] });
    network = await startNetwork({
      profile: 'national-2021',
      seed: 'console',
      companies: 60,
      pages: adminPages(),
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await network.close();
  });
  beforeEach(() => administer('POST', '/reset'));

  const administer = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(network.addresses.admin + path, {
      method,
      headers: { authorization: `Bearer ${network.adminToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.ok).toBe(true);
    const content = await response.text();
    return content === '' ? undefined : JSON.parse(content);
  };
  const ask = () => callDepartment(network.inProcess, '/v1/items/environment.rating/changes?limit=5');
  const askBadly = () => callDepartment(network.inProcess, '/v1/items/environment.rating/changes?limit=0');

  /** Opens the console, hands it on, then asserts that it did not complain and spoke to its own address alone. */
  async function onConsole(
    look: (page: Page) => Promise<void>,
    {
      address,
      expected = /^never$/,
      ...options
    }: BrowserContextOptions & { address?: string; expected?: RegExp } = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const failed: string[] = [];
    page.on('console', (message) => {
      const isExpected = expected.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${network.addresses.admin}/`) && !/^(data|blob):/.test(url)) complaints.push(url);
      if (url.includes(network.adminToken)) complaints.push(`The token travelled in ${url}`);
    });
    page.on('requestfailed', (request) => {
      failed.push(`${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
    try {
      await page.goto(address ?? consoleAddress(network.addresses.admin, network.adminToken));
      // A container engine that starts beside the tests changes the machine's interfaces, and Chromium drops what it loads.
      if (failed.some((each) => each.includes('ERR_NETWORK_CHANGED'))) {
        complaints.length = 0;
        await page.reload();
      }
      await look(page);
      expect(complaints).toEqual([]);
    } catch (error) {
      const seen = [...complaints, ...failed].join('\n');
      throw new Error(`${String(error)}\nThe page complained: ${seen || 'of nothing'}`, { cause: error });
    } finally {
      await context.close();
    }
  }

  const tab = (page: Page, id: (typeof tabs)[number]) => page.locator(`#tab-${id}`).click();

  test('opens by its link in Chinese, hides the token, and remembers English', async () => {
    await onConsole(async (page) => {
      await page.getByRole('tab', { name: '往来日志' }).waitFor();
      expect(page.url()).not.toContain(network.adminToken);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('tab', { name: 'Journal' }).waitFor();
      expect(await page.title()).toContain('Console of the mock network');
      await page.reload();
      await page.getByRole('tab', { name: 'Journal' }).waitFor();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    });
  });

  test('asks for the token, says what is wrong with another, and opens with the right one', async () => {
    await onConsole(
      async (page) => {
        await page.locator('.gate input').fill('not-the-token');
        await page.getByRole('button', { name: '打开' }).click();
        await page.getByText('管理令牌不对').waitFor();
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByText('The administration token is wrong.').waitFor();
        await page.getByText('Open this page by the link').waitFor();
        await page.locator('.gate input').fill(network.adminToken);
        await page.getByRole('button', { name: 'Open' }).click();
        await page.getByRole('tab', { name: 'Network' }).waitFor();
      },
      { address: `${network.addresses.admin}/console`, expected: /status of 401/ },
    );
  });

  test.each(['no-preference', 'reduce'] as const)(
    'lights the way of each exchange and counts it, with motion: %s',
    async (reducedMotion) => {
      await onConsole(
        async (page) => {
          await page.getByText('实时').waitFor();
          const way = page.locator('svg [data-way="department"]');
          await expect.poll(() => way.getAttribute('data-exchanges')).toBe('0');
          await ask();
          await askBadly();
          await expect.poll(() => way.getAttribute('data-exchanges')).toBe('2');
          expect(Number(await way.getAttribute('data-lit'))).toBeGreaterThan(0);
          if (reducedMotion === 'reduce') {
            expect(await page.evaluate<number>('document.getAnimations().length')).toBe(0);
          }
          const row = page.locator('tr[data-way="department"]');
          await expect.poll(() => row.locator('td').allInnerTexts()).toEqual(['2', '1', '1']);
          const picture = page.getByRole('img', { name: /网络与往来/ });
          await expect.poll(() => picture.innerHTML()).toContain('已载入往来 2 次，拒绝 1 次，违约 1 次');
          await expect.poll(() => page.locator('[aria-live=polite]').innerText()).toContain('新往来');
        },
        { reducedMotion },
      );
    },
  );

  test('an exchange is explained, shown as sent and decrypted; Escape closes it and gives the place back', async () => {
    const platform = new PlatformCaller(network.inProcess);
    const token = await platform.token(await platform.admit());
    const { uscc, enterpriseName } = network.inProcess.world.company(0);
    await platform.call('/api/creditInquiry/tax.arrears', { enterpriseName, uniscId: uscc }, { token });
    await onConsole(async (page) => {
      await tab(page, 'journal');
      const filters = page.getByRole('search');
      await filters.getByRole('combobox', { name: '成员' }).selectOption('provincial-node');
      await filters.getByRole('combobox', { name: '只看' }).selectOption('refused');
      const line = page.locator('.journal .exchange');
      await expect.poll(() => line.count()).toBe(1);
      await line.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('结果：3004，授权书校验失败（HTTP 200）。').waitFor();
      await dialog.getByText('请求中没有授权书').waitFor();
      await dialog.getByText(`企业：${enterpriseName}`).waitFor();
      await expect.poll(() => dialog.innerText()).toContain('"requestData"');
      await expect.poll(() => dialog.innerText()).toContain(`"uniscId": "${uscc}"`);
      await expect.poll(() => dialog.innerText()).toContain('curl -sS -i -X POST http://');
      await expect.poll(() => dialog.getByText('同一追踪号的往来').count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      await expect.poll(() => page.locator('.journal .exchange:focus').count()).toBe(1);
    });
  });

  test('shows what a platform sent as text, whatever it sent', async () => {
    network.inProcess.control.journal.record({
      member: 'department',
      operation: hostile,
      item: hostile,
      uscc: hostile,
      traceId: hostile,
      request: {
        method: hostile,
        url: hostile,
        headers: { [hostile]: hostile, host: hostile },
        body: hostile,
      },
      response: { status: 200, headers: {}, body: hostile },
      plainRequest: { [hostile]: hostile },
      plainResponse: hostile,
      violations: [hostile],
      rules: [hostile],
    });
    await onConsole(async (page) => {
      await tab(page, 'journal');
      await page.locator('.journal .exchange').click();
      await page.locator('dialog .violations').waitFor();
      await expect
        .poll(() => page.locator('dialog').innerText())
        .toContain('<script>console.error(2)</script>');
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toContain('\u202e');
    });
  });

  test('a long journal is loaded in parts and drawn in parts, and arrows move in it', async () => {
    const { journal } = network.inProcess.control;
    await ask();
    const [entry] = journal.entries();
    for (let count = 1; entry && count < 20_000; count += 1) journal.record(entry);
    await onConsole(async (page) => {
      await tab(page, 'journal');
      await page.getByText('显示 500 / 已载入 500 / 网络共记 20000 次').waitFor();
      const lines = page.locator('.journal .exchange');
      expect(await lines.count()).toBe(200);
      await page.getByRole('button', { name: '再显示 200 条' }).click();
      await expect.poll(() => lines.count()).toBe(400);
      await page.getByRole('button', { name: '再载入更早的往来' }).click();
      await page.getByText('已载入 1000').waitFor();
      expect(await lines.count()).toBe(400);
      await lines.first().focus();
      await page.keyboard.press('ArrowDown');
      await expect
        .poll(() => page.locator('.journal .exchange:focus').getAttribute('data-sequence'))
        .toBe(await lines.nth(1).getAttribute('data-sequence'));
      expect(await page.locator('.journal .exchange[tabindex="0"]').count()).toBe(1);
      await page.getByRole('button', { name: '暂停刷新' }).click();
      await ask();
      await page.getByText('有 1 次新往来待显示').waitFor();
    });
  });

  test('the clock moves by buttons and to an instant, and says why it does not go back', async () => {
    await onConsole(
      async (page) => {
        const reading = page.locator('.reading');
        for (const [button, time] of [
          ['+1 分钟', '2026-01-12 09:01:00'],
          ['+1 小时', '2026-01-12 10:01:00'],
          ['+1 天', '2026-01-13 10:01:00'],
          ['到下月 1 日', '2026-02-01 00:00:00'],
        ] as const) {
          await page.getByRole('button', { name: button }).click();
          await expect.poll(() => reading.innerText()).toBe(time);
        }
        await page.getByText('移到某一时刻…').click();
        await page.getByLabel('时刻（上海时间）').fill('2026-01-20T08:00:00');
        await page.getByRole('button', { name: '移动', exact: true }).click();
        await page.getByText('与当前状态冲突，未执行。').waitFor();
        await page.getByRole('button', { name: '知道了' }).click();
        await page.getByLabel('时刻（上海时间）').fill('2026-03-01T08:00:00');
        await page.keyboard.press('Enter');
        await expect.poll(() => reading.innerText()).toBe('2026-03-01 08:00:00');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.getByLabel('时刻（上海时间）').isVisible()).toBe(false);
      },
      { expected: /status of 409/ },
    );
  });

  test('a company is found, and a licence is granted to it and revoked', async () => {
    const { uscc, enterpriseName } = network.inProcess.world.company(0);
    await onConsole(async (page) => {
      await tab(page, 'companies');
      await page.getByLabel('查找名称、代码或故事').fill(uscc.toLowerCase());
      await page.getByText('1 家', { exact: true }).waitFor();
      await page.getByRole('button', { name: `复制代码：${enterpriseName}` }).waitFor();
      await tab(page, 'licences');
      await page.getByText('签发一份').click();
      await page.locator('.licences').getByLabel('企业代码').first().fill(uscc);
      await page.getByRole('button', { name: '签发', exact: true }).click();
      await page.getByText('至少选一个信息项。').waitFor();
      await page.getByLabel('tax.arrears').check();
      await page.getByRole('button', { name: '签发', exact: true }).click();
      const row = page.locator('.licences tbody tr');
      await row.getByText('有效', { exact: true }).waitFor();
      await row.getByRole('button', { name: /^撤销/ }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '撤销' }).click();
      await row.getByText('已撤销', { exact: true }).waitFor();
    });
  });

  test('a platform is suspended and resumed, told of it, and its callbacks are listed', async () => {
    await new PlatformCaller(network.inProcess).admit();
    await onConsole(async (page) => {
      await tab(page, 'admissions');
      const card = page.locator('.admissions .card');
      await card.getByRole('button', { name: /^暂停/ }).click();
      await card.getByText('已暂停', { exact: true }).waitFor();
      await page.locator('.admissions tbody tr', { hasText: '暂停或取消' }).first().waitFor();
      await card.getByRole('button', { name: /^恢复/ }).click();
      await card.getByText('已通过', { exact: true }).waitFor();
      await card.getByRole('button', { name: '要求再评估' }).click();
      await page.locator('.admissions tbody tr', { hasText: '应再评估' }).waitFor();
      await card.getByRole('button', { name: /^取消准入/ }).click();
      await page.keyboard.press('Escape');
      await card.getByText('已通过', { exact: true }).waitFor();
    });
  });

  test('a bad day is turned on by an example or a form, and off again', async () => {
    await onConsole(
      async (page) => {
        await tab(page, 'bad-days');
        const example = page.getByRole('switch', { name: '部门停机' });
        await example.click();
        await expect.poll(() => example.getAttribute('aria-checked')).toBe('true');
        await page.getByText('部门 callItem：数据来源不可用（5003）').first().waitFor();
        await example.click();
        await expect.poll(() => example.getAttribute('aria-checked')).toBe('false');
        await page.getByText('自己写一条').click();
        const form = page.locator('.bad-days form');
        await form.getByRole('combobox', { name: '发生什么' }).selectOption('result-code');
        await form.locator('.parameters').getByLabel('结果码').selectOption('5001');
        await form.getByRole('combobox', { name: '成员' }).selectOption('provincial-node');
        await form.getByRole('combobox', { name: '操作' }).selectOption('inquire');
        await form.getByLabel('概率（%）').fill('50');
        await page.getByRole('button', { name: '打开这条规则' }).click();
        const own = page.getByRole('switch', { name: '打开或关上：rule-1' });
        await expect.poll(() => own.getAttribute('aria-checked')).toBe('true');
        await own.click();
        await expect.poll(() => own.getAttribute('aria-checked')).toBe('false');
        expect(await administer('GET', '/rules')).toEqual({ rules: [] });
        await form.getByRole('combobox', { name: '成员' }).selectOption('department');
        await form.getByRole('combobox', { name: '操作' }).selectOption('callItem');
        await form.getByRole('combobox', { name: '发生什么' }).selectOption('wrong-signature');
        await page.getByRole('button', { name: '打开这条规则' }).click();
        await page.getByText('管理接口不接受此请求，未执行。').waitFor();
      },
      { expected: /status of 400/ },
    );
  });

  test('a namespace is made, shown by itself and deleted; a reset asks first', async () => {
    await onConsole(async (page) => {
      await page.getByRole('button', { name: '+1 天' }).click();
      const reading = page.locator('.reading');
      await expect.poll(() => reading.innerText()).toBe('2026-01-13 09:00:00');
      await page.getByText('新建…').click();
      await page.getByLabel('新命名空间的名称').fill('one');
      await page.getByRole('button', { name: '新建', exact: true }).click();
      await expect.poll(() => page.locator('.network-bar select').inputValue()).toBe('one');
      await expect.poll(() => reading.innerText()).toBe('2026-01-12 09:00:00');
      await page.getByRole('button', { name: '删除此命名空间' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
      await expect.poll(() => reading.innerText()).toBe('2026-01-13 09:00:00');
      await page.getByRole('button', { name: '重置…' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click();
      expect(await reading.innerText()).toBe('2026-01-13 09:00:00');
      await page.getByRole('button', { name: '重置…' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '重置', exact: true }).click();
      await expect.poll(() => reading.innerText()).toBe('2026-01-12 09:00:00');
    });
  });

  test('saves the journal as HAR, narrowed as it is shown', async () => {
    await ask();
    await fetch(`${network.addresses.provincialNode}/nowhere`);
    await onConsole(async (page) => {
      await tab(page, 'journal');
      await page.getByRole('combobox', { name: '只看' }).selectOption('refused');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载 HAR' }).click(),
      ]);
      const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
        log: { version: string; entries: { response: { status: number } }[] };
      };
      expect(saved.log).toMatchObject({ version: '1.2', entries: [{ response: { status: 404 } }] });
      await page.getByText('HAR 已保存，共 1 次往来。').waitFor();
    });
  });

  test('says that the network is gone, and goes on when it is back', async () => {
    await onConsole(
      async (page) => {
        await page.getByText('实时').waitFor();
        await page.route(`${network.addresses.admin}/**`, (route) => route.abort());
        await page.getByRole('button', { name: '+1 分钟' }).click();
        await page.getByText('模拟网络没有应答。').waitFor();
        await page.unroute(`${network.addresses.admin}/**`);
        await page.getByRole('button', { name: '+1 分钟' }).click();
        await expect.poll(() => page.locator('.reading').innerText()).toBe('2026-01-12 09:01:00');
      },
      { expected: /net::ERR_FAILED/ },
    );
  });

  test('every part is reached by keyboard alone', async () => {
    await onConsole(async (page) => {
      await page.getByRole('tab', { name: '网络' }).focus();
      for (const id of [...tabs.slice(1), tabs[0]]) {
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => page.locator(`#tab-${id}`).getAttribute('aria-selected')).toBe('true');
        expect(await page.locator(`#panel-${id}`).isVisible()).toBe(true);
      }
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      await expect.poll(() => page.locator('#panel-bad-days :focus-visible').count()).toBe(1);
    });
  });

  test.each([360, 1440])('no part scrolls sideways at %i pixels', async (width) => {
    await askBadly();
    await onConsole(
      async (page) => {
        for (const id of tabs) {
          await tab(page, id);
          const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          expect([id, over <= 0]).toEqual([id, true]);
        }
        await tab(page, 'journal');
        await page.locator('.journal .exchange').first().click();
        await page.locator('dialog .explained').waitFor();
        const sheet = "document.querySelector('dialog')";
        expect(await page.evaluate<boolean>(`${sheet}.scrollWidth <= ${sheet}.clientWidth`)).toBe(true);
      },
      { viewport: { width, height: 800 } },
    );
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  test.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 1280],
    ['en', 'light', 360],
  ] as const)('axe finds nothing in %s, %s, at %i pixels', async (lang, colorScheme, width) => {
    const platform = new PlatformCaller(network.inProcess);
    await platform.admit();
    await askBadly();
    const { uscc } = network.inProcess.world.company(0);
    await administer('POST', '/licences', {
      uscc,
      items: ['tax.arrears'],
      institution: 'bank',
      from: '2026-01-01 00:00:00',
      until: '2026-12-31 00:00:00',
    });
    await onConsole(
      async (page) => {
        if (lang === 'en') await page.getByRole('button', { name: 'English' }).click();
        await page.evaluate(axe);
        const look = async (where: string) => {
          const found = await page.evaluate<string[]>(
            'axe.run().then(({ violations }) => violations.map(({ id, nodes: [first] }) => id + " " + first.html.slice(0, 200) + " " + first.failureSummary))',
          );
          expect([where, found]).toEqual([where, []]);
        };
        for (const id of tabs) {
          await tab(page, id);
          if (id === 'licences') await page.locator('.licences tbody tr').waitFor();
          if (id === 'companies') await page.locator('.companies .card').first().waitFor();
          if (id === 'bad-days' || id === 'licences')
            await page.locator(`#panel-${id} details.form > summary`).click();
          await look(id);
        }
        await tab(page, 'journal');
        await page.locator('.journal .exchange').first().click();
        await page.locator('dialog .explained').waitFor();
        await look('an exchange');
        await page.keyboard.press('Escape');
        await page.locator('.network-bar .danger').last().click();
        await page.getByRole('alertdialog').waitFor();
        await look('a question');
      },
      { colorScheme, viewport: { width, height: 900 } },
    );
  });
});
