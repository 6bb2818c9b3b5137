import { boundText } from './bound-text.ts';
import { groupBySuite } from './group-by-suite.ts';
import type { Lang } from './lang.ts';
import { curlCommand, signerOf } from './curl-command.ts';
import { decisiveExchange } from './decisive-exchange.ts';
import { escapeXml, escapeXmlAttribute } from './escape-xml.ts';
import type { Report, ReportCheck } from './report.ts';
import { suiteTitle } from './suite-title.ts';
import { verdictReasons } from './verdict-reasons.ts';
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
  const properties = runProperties(report, lang);
  const suites = [...groupBySuite(report.checks)].map(([suite, checks]) => {
    const name = suiteTitle(suite)[lang];
    const cases = checks.map((check) => caseElement(check, lang));
    return `<testsuite${attributes({ name, id: suite, ...totals(checks) })}>
${properties}
${cases.join('\n')}
</testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes({ name: 'xinheng', ...totals(report.checks) })}>
${suites.join('\n')}
</testsuites>
`;
}

function runProperties({ run, platform, decision, notice }: Report, lang: Lang): string {
  return propertyList([
    ['decision', decision],
    ['decisionText', decisionWords[decision].name[lang]],
    ['run', run.id],
    ['seed', run.seed],
    ['profile', run.profile],
    ['platform', platform.name],
    ['fingerprint', platform.fingerprint],
    ['notice', notice[lang]],
  ]);
}

function propertyList(properties: readonly (readonly [string, string])[]): string {
  const elements = properties.map(([name, value]) => `<property${attributes({ name, value })}/>`);
  return `<properties>${elements.join('')}</properties>`;
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
  const properties = propertyList([
    ['level', level],
    ...requirements.map((requirement) => ['requirement', requirement] as const),
  ]);
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
  return `<testcase${attributesText}>${properties}${detail}</testcase>`;
}

/** What went wrong, case by case, the command that shows it again, and the exchange as a curl. */
function story(check: ReportCheck, lang: Lang): string {
  const told = check.cases.filter(
    ({ verdict }) => verdict.kind !== 'pass' && verdict.kind !== 'not-applicable',
  );
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
    ...decisiveExchange(check).map(
      (exchange) => `$ ${curlCommand(exchange, { signer: signerOf(check.rerun) })}`,
    ),
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
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join('');
}
