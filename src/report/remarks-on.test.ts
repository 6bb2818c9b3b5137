import { expect, test } from 'vitest';
import { text } from '../engine/text.ts';
import { blocked, pass, type Verdict } from '../engine/verdict.ts';
import { remarksOn } from './remarks-on.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { sampleCase, sampleExchange, sampleReport, sampleResult } from './sample-report.ts';

const missing = blocked(text('前提', 'a premise'));

/** A report of one check, of whose requests one got 429 and these headers. */
function limited(verdict: Verdict, headers: Readonly<Record<string, string>>) {
  const response = { status: 429, headers, body: '{"code":"4003"}', bodyBytes: 15 };
  const evidence = [sampleExchange('one#1'), sampleExchange('one#2', { response })];
  const cases = [sampleCase('one', verdict, { evidence })];
  return sampleReport([sampleResult('access.one', verdict, { cases })]);
}

test.each([
  ['asked to wait for a second', limited(missing, { 'retry-after': '1' }), 1],
  ['turned away without a word', limited(missing, {}), 1],
  ['told to come again tomorrow, as who guesses is', limited(missing, { 'retry-after': '40000' }), 0],
  ['slowed down where nothing was held against it', limited(pass, { 'retry-after': '1' }), 0],
] as const)('who is %s is told how to be slower, or not', (_, report, count) => {
  expect(remarksOn(report)).toHaveLength(count);
  for (const rendered of [renderHtml(report), renderMarkdown(report)]) {
    expect(rendered.includes('requestsPerSecond')).toBe(count === 1);
  }
});
