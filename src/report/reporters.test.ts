import { describe, expect, test } from 'vitest';
import { text } from '../engine/text.ts';
import type { VerdictKind } from '../engine/verdict.ts';
import { notice } from './notice.ts';
import { renderHtml } from './render-html.ts';
import { renderJunit } from './render-junit.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Report } from './report.ts';
import {
  sampleAttestation,
  sampleCase,
  sampleExchange,
  sampleReport,
  sampleResult,
  sampleVerdicts,
} from './sample-report.ts';
import { decisionWords } from './words.ts';

const reporters = { html: renderHtml, junit: renderJunit, markdown: renderMarkdown };

const nasty: Readonly<Record<string, string>> = {
  'end of script': '</script><script>alert(1)</script><!-- <script>',
  'XML of its own': "]]></failure><a b='\"'>&amp;&bogus;",
  'Markdown of its own': '| a |\n# h\n```\n[x](javascript:alert(1)) <b>',
  'line separators': 'a\u2028b\u2029c\r\nd',
  'control characters': '\u0000\u0001\u0008\u001b[31m\u007f\u0085\ufffe\uffff',
  'half a surrogate pair': 'a\ud842 \udfb7b',
  'rare characters': '㛃𠮷𪚥 ＡＢ １２',
  'reordered text': '\u202egnp.exe\u2066',
  'a template': '${process.exit(1)} $& $1 %s',
  nothing: '',
};

const kinds = Object.keys(sampleVerdicts(text('', ''))) as readonly VerdictKind[];

/** A report in which every text that a platform or an author can choose is `value`. */
function reportOf(kind: VerdictKind, value: string): Report {
  const words = text(value, value);
  const verdict = sampleVerdicts(words)[kind];
  const exchange = sampleExchange(value, {
    as: value,
    request: { method: 'POST', url: `http://127.0.0.1:1/${value}`, headers: { 'x-odd': value }, body: value },
    response: { status: 500, headers: { 'x-odd': value }, body: `{"a":"${value}"}`, bodyBytes: 1 },
    violations: [value],
  });
  const cases = [sampleCase(value, verdict, { evidence: [exchange] })];
  const result = sampleResult('access.sample', verdict, {
    title: words,
    cases,
    requirements: ['N52-020', value],
  });
  return sampleReport([result], {
    platform: { name: value, version: value, fingerprint: value },
    requirements: [
      { id: 'N52-020', document: value, clause: value, statement: words },
      { id: 'N52-003', document: value, clause: value, statement: words, excluded: words },
    ],
    attestations: [sampleAttestation(words, { requirements: ['N52-020', value] })],
    waivers: [{ check: 'access.sample', reason: value, by: value, until: '2026-06-30' }],
    rerun: () => `npx xinheng check ${value}`,
  });
}

describe.each(Object.entries(reporters))('%s', (name, render) => {
  describe.each(Object.entries(nasty))('with %s', (_, value) => {
    test.each(kinds)('renders %s as text that hides nothing and runs nothing', (kind) => {
      for (const lang of ['zh', 'en'] as const) {
        const rendered = render(reportOf(kind, value), { lang });
        expect(rendered.isWellFormed()).toBe(true);
        expect(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e\u2066\ufffe\uffff]/.test(rendered),
        ).toBe(false);
        expect(rendered.replace(/^(`{3,})sh\n[^]*?\n\1$/gm, '')).not.toContain('<script>alert');
      }
    });
  });

  test('is the same for the same report', () => {
    expect(render(reportOf('fail', 'a'))).toBe(render(reportOf('fail', 'a')));
  });

  test.each(['zh', 'en'] as const)('says the decision and what the report is not, in %s', (lang) => {
    const report = reportOf('fail', 'a');
    const rendered = render(report, { lang });
    expect(rendered).toContain(decisionWords.refuse.name[lang]);
    expect(rendered).toContain(notice[lang]);
  });

  test('speaks Chinese unless told otherwise', () => {
    const report = sampleReport([
      sampleResult('access.one', sampleVerdicts(text('应为甲', 'must be a')).fail),
    ]);
    expect(render(report)).toBe(render(report, { lang: 'zh' }));
    expect(render(report)).not.toBe(render(report, { lang: 'en' }));
    if (name !== 'html') expect(render(report)).not.toContain('must be a');
  });

  test('stays small whatever a platform answers', () => {
    const huge = '张'.repeat(200_000);
    const verdict = sampleVerdicts(text(huge, huge)).fail;
    const exchange = sampleExchange('x', {
      request: { method: 'POST', url: `http://127.0.0.1:1/${huge}`, headers: { 'x-odd': huge }, body: huge },
      response: { status: 200, headers: { 'x-odd': huge }, body: `["${huge}"]`, bodyBytes: 600_002 },
      violations: [huge],
    });
    const cases = [sampleCase('a', verdict, { evidence: [exchange] })];
    expect(render(sampleReport([sampleResult('access.one', verdict, { cases })])).length).toBeLessThan(
      170_000,
    );
  });

  test('a report without any check still renders', () => {
    const rendered = render(sampleReport([]), { lang: 'en' });
    expect(rendered).toContain(name === 'junit' ? 'tests="0"' : 'Could not tell');
  });
});

describe.each(Object.entries(nasty))('with %s', (_, value) => {
  test.each(kinds)('JUnit of %s is well-formed XML', (kind) => {
    expect(elementsOf(renderJunit(reportOf(kind, value)))).toContain('testcase');
  });

  test('the page has no more scripts than its own', () => {
    const page = renderHtml(reportOf('fail', value));
    expect(page.match(/<script/gi)).toHaveLength(3);
    expect(page.match(/<\/script/gi)).toHaveLength(3);
    expect(page).not.toContain('<!-- ');
  });
});

/** The names of all elements of an XML document; throws where it is not well-formed. */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const reference = '&(?:amp|lt|gt|quot|apos|#\\d+);';
  const attribute = `\\s+[\\w-]+="(?:[^<"&]|${reference})*"`;
  const token = new RegExp(
    `<\\?xml[^?]*\\?>|<(?<opened>[\\w-]+)(?:${attribute})*(?<empty>/?)>|</(?<closed>[\\w-]+)>|(?:[^<&]|${reference})+`,
    'uy',
  );
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const groups = token.exec(xml)?.groups;
    if (!groups) throw new Error(`not well-formed at ${String(at)}: ${xml.slice(at, at + 80)}`);
    if (groups['opened'] !== undefined) {
      names.push(groups['opened']);
      if (groups['empty'] === '') open.push(groups['opened']);
    }
    if (groups['closed'] !== undefined && open.pop() !== groups['closed']) {
      throw new Error(`</${groups['closed']}> at ${String(at)} closes nothing that is open`);
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return names;
}
