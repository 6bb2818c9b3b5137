import { groupBySuite } from './group-by-suite.ts';
import type { Lang } from './lang.ts';
import type { Report, ReportCheck } from './report.ts';
import { suiteTitle } from './suite-title.ts';
import { verdictReasons } from './verdict-reasons.ts';
import { visibleText } from './visible-text.ts';
import { boundText } from './bound-text.ts';
import { decisionWords, verdictWords } from './words.ts';

const casesToldAtMost = 20;
const longestReason = 2_000;

/**
 * JUnit XML for CI: a test suite a concern, a test case a check. `fail` and `blocked` are failures, the harness's
 * own failures are errors; what did not apply, could not be told or waits for a person is skipped; a warning
 * passes and says so on its standard output.
 */
export function renderJunit(report: Report, options: { readonly lang?: Lang } = {}): string {
  const lang = options.lang ?? 'zh';
  const suites = [...groupBySuite(report.checks)].map(([suite, checks]) => suiteElement(suite, checks, lang));
  const { run, platform, decision } = report;
  const properties = [
    ['decision', decision],
    ['decisionText', decisionWords[decision].name[lang]],
    ['run', run.id],
    ['seed', run.seed],
    ['profile', run.profile],
    ['platform', platform.name],
    ['fingerprint', platform.fingerprint],
    ['notice', report.notice[lang]],
  ].map(([name = '', value = '']) => `<property${attributes({ name, value })}/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes({ name: 'xinheng', ...totals(report.checks) })}>
<properties>${properties.join('')}</properties>
${suites.join('\n')}
</testsuites>
`;
}

function suiteElement(suite: string, checks: readonly ReportCheck[], lang: Lang): string {
  const name = suiteTitle(suite)[lang];
  const cases = checks.map((check) => caseElement(check, lang));
  return `<testsuite${attributes({ name, id: suite, ...totals(checks) })}>\n${cases.join('\n')}\n</testsuite>`;
}

function totals(checks: readonly ReportCheck[]) {
  const outcomes = checks.map(outcome);
  const count = (wanted: string) => String(outcomes.filter((one) => one === wanted).length);
  return {
    tests: String(checks.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(checks.reduce((sum, check) => sum + check.durationMs, 0)),
  };
}

function outcome({ verdict }: ReportCheck): 'passed' | 'failure' | 'error' | 'skipped' {
  switch (verdict.kind) {
    case 'pass':
    case 'warn':
      return 'passed';
    case 'fail':
    case 'blocked':
      return 'failure';
    case 'harness-error':
      return 'error';
    case 'not-applicable':
    case 'inconclusive':
    case 'attest':
      return 'skipped';
  }
}

function caseElement(check: ReportCheck, lang: Lang): string {
  const { id, suite, level, requirements, verdict } = check;
  const attributesText = attributes({
    classname: suite,
    name: `${id} ${check.title[lang]}`,
    time: seconds(check.durationMs),
  });
  const properties = [
    `<property${attributes({ name: 'level', value: level })}/>`,
    ...requirements.map((value) => `<property${attributes({ name: 'requirement', value })}/>`),
  ];
  const message = `${verdictWords[verdict.kind][lang]}: ${reasonText(verdict, lang)}`;
  const told = outcome(check);
  const detail =
    told === 'failure' || told === 'error'
      ? `<${told}${attributes({ type: verdict.kind, message })}>${escapeXml(story(check, lang))}</${told}>`
      : told === 'skipped'
        ? `<skipped${attributes({ message })}/>`
        : verdict.kind === 'warn'
          ? `<system-out>${escapeXml(story(check, lang))}</system-out>`
          : '';
  return `<testcase${attributesText}><properties>${properties.join('')}</properties>${detail}</testcase>`;
}

/** What went wrong, case by case, and the command that shows it again. */
function story(check: ReportCheck, lang: Lang): string {
  const told = check.cases.filter(({ verdict }) => verdict.kind !== 'pass' && verdict.kind !== 'not-applicable');
  const lines = told
    .slice(0, casesToldAtMost)
    .map((one) => `[${one.case}] ${verdictWords[one.verdict.kind][lang]}\n${reasonLines(one.verdict, lang)}`);
  const rest = told.length - casesToldAtMost;
  return [
    verdictWords[check.verdict.kind][lang],
    reasonLines(check.verdict, lang),
    ...lines,
    ...(rest > 0 ? [`… +${String(rest)}`] : []),
    `$ ${check.rerun}`,
  ].join('\n');
}

function reasonLines(verdict: ReportCheck['verdict'], lang: Lang): string {
  return reasons(verdict, lang).join('\n');
}

function reasonText(verdict: ReportCheck['verdict'], lang: Lang): string {
  return reasons(verdict, lang).join(lang === 'zh' ? '；' : '; ');
}

function reasons(verdict: ReportCheck['verdict'], lang: Lang): readonly string[] {
  return verdictReasons(verdict).map(({ label, value }) => {
    const shortened = boundText(value[lang], longestReason, (leftOut) => ` …(+${String(leftOut)})`);
    return lang === 'zh' ? `${label.zh}：${shortened}` : `${label.en}: ${shortened}`;
  });
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replace(/[\t\n]/g, (found) => `&#${String(found.charCodeAt(0))};`)}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML 1.0, which has no way to write a control character: those are shown by their pictures. */
function escapeXml(value: string): string {
  return visibleText(value).replace(/[&<>"']/g, (found) => entities[found] ?? found);
}
