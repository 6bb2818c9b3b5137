import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '../engine/text.ts';
import { attest, blocked, fail, inconclusive, pass } from '../engine/verdict.ts';
import { renderHtml } from './render-html.ts';
import { renderJunit } from './render-junit.ts';
import type { Report } from './report.ts';
import {
  sampleAttestation,
  sampleCase,
  sampleExchange,
  sampleReport,
  sampleResult,
} from './sample-report.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const chromiumIsHere = existsSync(executablePath);
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

const tooMuch = fail({
  expected: text('返回 403，结果码 3004', 'answers 403 with code 3004'),
  actual: text('返回 200，带 2 条明细', 'answered 200 with two rows'),
});
const hostile = '</script><img src=x onerror="console.error(1)">\u2028\u0000';
const report = sampleReport(
  [
    sampleResult('authorization.revoked-licence-stops-at-once', tooMuch, {
      cases: [
        ...Array.from({ length: 30 }, (_, index) => sampleCase(`passing-${String(index)}`, pass)),
        sampleCase('tax.arrears', tooMuch, {
          evidence: [sampleExchange('a', { violations: [hostile], as: hostile })],
        }),
      ],
    }),
    sampleResult('access.expired-token-is-refused', pass, {
      title: text('过期令牌被拒绝', 'An expired token is refused'),
      cases: [
        sampleCase('once', pass, {
          evidence: [sampleExchange('b', { response: null, error: 'ECONNRESET' })],
        }),
      ],
    }),
    sampleResult('desensitization.bands-hold', blocked(text(hostile, hostile)), {
      title: text(hostile, hostile),
    }),
    sampleResult('update-frequency.real-time-item-is-fresh', inconclusive(text('更多观察', 'more'))),
    sampleResult('audit.assessment', attest([text('测评报告', 'the assessment')])),
  ],
  {
    platform: { name: `甲市平台 ${hostile}`, fingerprint: 'sm3:0' },
    requirements: [
      { id: 'N52-020', document: '国办发〔2021〕52号', clause: '(六)', statement: text('要求', 'Asked') },
      { id: 'N52-034', document: '国办发〔2021〕52号', clause: '(十)', statement: text(hostile, hostile) },
      { id: 'N52-L18', document: '国办发〔2021〕52号', clause: '附件清单', item: 'tax.arrears' },
      {
        id: 'N52-003',
        document: '国办发〔2021〕52号',
        clause: '(三)',
        excluded: text('义务人是政府', 'Government'),
      },
      { id: 'HB-013', document: '河北若干措施', clause: '二(二)', binds: false },
    ],
    attestations: [
      sampleAttestation(text('等级保护测评报告', 'The assessment report'), {
        requirements: ['N52-020', 'N52-034'],
      }),
    ],
  },
);

/** A script for the page: texts whose contrast with their ground is below what WCAG AA asks of ordinary text. */
const faintTexts = `[...document.querySelectorAll('body *')].flatMap((element) => {
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!own || !element.checkVisibility() || element.closest('.unseen, option, script')) return [];
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  let ground = element;
  while (ground.parentElement && (channels(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0) {
    ground = ground.parentElement;
  }
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(getComputedStyle(element).color), light(getComputedStyle(ground).backgroundColor)].sort((a, b) => b - a);
  const contrast = (high + 0.05) / (low + 0.05);
  return contrast < 4.5 ? [element.className + ' ' + element.textContent.slice(0, 20) + ' ' + contrast.toFixed(2)] : [];
})`;

test.runIf(!chromiumIsHere)('NOT TESTED: the page in a browser, for want of Chromium', async (context) => {
  const reason = `No Chromium at ${executablePath}: install it, or name one in CHROMIUM_PATH.`;
  await context.annotate(reason, 'warning');
  process.stderr.write(`NOT TESTED: the report page in a browser. ${reason}\n`);
  context.skip(reason);
});

describe.runIf(chromiumIsHere)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinheng-report-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [...quiet, '--disable-sync', '--no-first-run'],
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page of a report, hands it on, then asserts that it neither complained nor called anywhere. */
  async function onPage(
    look: (page: Page) => Promise<void>,
    {
      shown = report,
      address = '',
      ...options
    }: BrowserContextOptions & { shown?: Report; address?: string } = {},
  ): Promise<void> {
    const file = join(folder, 'report.html');
    writeFileSync(file, renderHtml(shown));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url().replace(/[?#].*/, '')));
    await page.goto(pathToFileURL(file).href + address);
    await look(page);
    expect(complaints).toEqual([]);
    expect(new Set(requests)).toEqual(new Set([pathToFileURL(file).href]));
    await context.close();
  }

  const failing = '[id="check=authorization.revoked-licence-stops-at-once"]';

  test('opens in Chinese, changes to English at a click and remembers it in the address', async () => {
    await onPage(async (page) => {
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
      await page.getByRole('heading', { name: '不予接入' }).waitFor();
      await expect.poll(() => page.getByText('Not to be connected').first().isVisible()).toBe(false);
      await page.getByRole('button', { name: 'English' }).click();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('heading', { name: 'Not to be connected' }).waitFor();
      await expect.poll(() => page.title()).toContain('Not to be connected');
      await expect
        .poll(() => page.getByRole('searchbox').getAttribute('placeholder'))
        .toBe('Search titles, ids, clauses');
      expect(page.url()).toContain('#lang=en');
      await page.reload();
      await page.getByRole('heading', { name: 'Not to be connected' }).waitFor();
    });
  });

  test('opens in the language that the address asks for', async () => {
    await onPage((page) => page.getByRole('heading', { name: 'Not to be connected' }).waitFor(), {
      address: '?lang=en',
    });
  });

  test('a finding leads to its check, which opens on the case that failed, with the exchange', async () => {
    await onPage(async (page) => {
      await page.getByRole('link', { name: '撤销授权后立即停止提供' }).first().click();
      const check = page.locator(failing);
      await check.locator('summary').first().waitFor();
      await expect.poll(() => check.getAttribute('open')).toBe('');
      const first = check.locator('details.case').first();
      await expect.poll(() => first.locator('summary').first().innerText()).toContain('tax.arrears');
      await expect.poll(() => first.innerText()).toContain('返回 200，带 2 条明细');
      await expect.poll(() => first.innerText()).toContain('"arrearsAmount": 1200.50');
      await expect.poll(() => first.innerText()).toContain('</script><img src=x');
      await expect
        .poll(() => first.locator('mark.redacted').first().innerText())
        .toBe('‹redacted, 96 characters›');
      await expect.poll(() => check.locator('.grounds').innerText()).toContain('国办发〔2021〕52号');
      expect(page.url()).toContain('#check=authorization.revoked-licence-stops-at-once');
    });
  });

  test('a clause leads to its checks and to the documents that a person reads', async () => {
    await onPage(async (page) => {
      await page.locator('details.clauses summary').first().click();
      const clause = (id: string) => page.locator('table.requirements tr').filter({ hasText: id });
      await expect.poll(() => clause('N52-034').innerText()).toContain('待人工核查');
      await expect.poll(() => clause('N52-003').innerText()).toContain('义务人是政府');
      await expect.poll(() => page.getByText('HB-013').count()).toBe(0);
      await expect.poll(() => page.locator('.clauses .counts').innerText()).toContain('属其他规则集 1');
      await clause('N52-034').getByRole('link', { name: '等级保护测评报告' }).click();
      const documents = page.locator('[id="attest.graded-protection"]');
      await expect.poll(() => documents.innerText()).toContain('有效期：12 个月');
      await expect
        .poll(() =>
          page.evaluate<number>(
            'document.getElementById("attest.graded-protection").getBoundingClientRect().top',
          ),
        )
        .toBeLessThan(200);
    });
  });

  test('shows the other cases, the curl and the absence of an answer when asked', async () => {
    await onPage(async (page) => {
      await page.locator(failing).locator('summary').first().click();
      await expect.poll(() => page.locator(`${failing} details.case`).count()).toBe(10);
      await page.getByRole('button', { name: '显示其余用例' }).click();
      await expect.poll(() => page.locator(`${failing} details.case`).count()).toBe(31);
      await page.locator(failing).getByText('curl 命令').first().click();
      await expect
        .poll(() => page.locator(`${failing} .curl pre`).first().innerText())
        .toContain('curl -sS -i -X POST');
      await page.locator('[id="check=access.expired-token-is-refused"] summary').first().click();
      await page.getByText('ECONNRESET').waitFor();
    });
  });

  test('copies the command that runs a check again', async () => {
    await onPage(
      async (page) => {
        await page.locator(failing).locator('summary').first().click();
        await page.locator(failing).getByRole('button', { name: '复制' }).first().click();
        await page.getByRole('button', { name: '已复制' }).waitFor();
        await expect
          .poll(() => page.evaluate('navigator.clipboard.readText()'))
          .toBe(
            'npx xinheng check --profile national-2021 --seed 1 --check authorization.revoked-licence-stops-at-once',
          );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('narrows the checks down by verdict, concern and text, and says when none is left', async () => {
    await onPage(async (page) => {
      const visible = page.locator('details.check:visible');
      await page.getByRole('checkbox', { name: '不通过 1' }).check();
      await expect.poll(() => visible.count()).toBe(1);
      await page.getByRole('checkbox', { name: '通过 1', exact: true }).check();
      await expect.poll(() => visible.count()).toBe(2);
      await page.getByRole('combobox').selectOption('access');
      await expect.poll(() => visible.count()).toBe(1);
      await page.getByRole('searchbox').fill('EXPIRED 国办发');
      await expect.poll(() => visible.count()).toBe(1);
      await page.getByRole('searchbox').fill('nothing like it');
      await expect.poll(() => visible.count()).toBe(0);
      await page.getByText('没有符合筛选条件的检查。').waitFor();
      await expect.poll(() => page.getByRole('status').innerText()).toBe('0/5 项');
    });
  });

  test('is worked by keyboard alone', async () => {
    await onPage(async (page) => {
      await page.locator(failing).locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator(failing).getAttribute('open')).toBe('');
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('PRE');
    });
  });

  test.each([360, 768, 1_280])('never scrolls sideways at %i pixels', async (width) => {
    await onPage(
      async (page) => {
        await page.locator('button[name="open"]').click();
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBeLessThanOrEqual(0);
      },
      { viewport: { width, height: 800 } },
    );
  });

  test.each(['light', 'dark'] as const)(
    'has text that stands out from its ground in %s',
    async (colorScheme) => {
      await onPage(
        async (page) => {
          await page.locator('button[name="open"]').click();
          await expect.poll(() => page.evaluate<string[]>(faintTexts)).toEqual([]);
        },
        { colorScheme },
      );
    },
  );

  test('on paper, what failed is open and the controls are gone', async () => {
    await onPage(async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await expect.poll(() => page.locator(`${failing} details.case pre`).first().isVisible()).toBe(true);
      await expect.poll(() => page.locator('form.controls').isVisible()).toBe(false);
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      await expect.poll(() => page.locator(failing).getAttribute('open')).toBeNull();
    });
  });

  test('without scripts the decision, verdicts and clauses are there to read', async () => {
    await onPage(
      async (page) => {
        await page.getByRole('heading', { name: '不予接入' }).waitFor();
        await page.locator(failing).locator('summary').first().click();
        await page.locator(failing).getByText('返回 200，带 2 条明细').waitFor();
        await expect.poll(() => page.locator('form.controls').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test('draws few of the 24,000 exchanges of 300 checks with 40 cases', async () => {
    const body = `{"records":"${'张'.repeat(5_000)}"}`;
    const evidence = [
      sampleExchange('a', { response: { status: 200, headers: {}, body, bodyBytes: 15_000 } }),
      sampleExchange('b'),
    ];
    const results = Array.from({ length: 300 }, (_, index) =>
      sampleResult(`audit.check-${String(index)}`, index % 3 === 0 ? tooMuch : pass, {
        cases: Array.from({ length: 40 }, (__, one) =>
          sampleCase(`case-${String(one)}`, index % 3 === 0 ? tooMuch : pass, { evidence }),
        ),
      }),
    );
    const shown = sampleReport(results);
    expect(renderHtml(shown).length).toBeLessThan(25_000_000);
    await onPage(
      async (page) => {
        // Evidence is drawn when a check is opened: what lies closed must not weigh on the page.
        await page.locator('details.check summary').first().click();
        await expect.poll(() => page.locator('details.check pre').count()).toBeGreaterThan(0);
        expect(await page.evaluate<number>('document.querySelectorAll("*").length')).toBeLessThan(20_000);
        await page.getByRole('searchbox').fill('check-299');
        await expect.poll(() => page.locator('details.check:visible').count()).toBe(1);
      },
      { shown },
    );
  }, 30_000);

  test('a browser reads the JUnit report as XML', async () => {
    const page = await browser.newPage();
    const wellFormed = (xml: string) =>
      page.evaluate<boolean>(
        `!new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').querySelector('parsererror')`,
      );
    expect(await wellFormed(renderJunit(report))).toBe(true);
    expect(await wellFormed(renderJunit(report).replace('</testsuites>', ''))).toBe(false);
    await page.close();
  });
});
