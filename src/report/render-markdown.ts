import type { Text } from '../engine/text.ts';
import { presenterWords } from './attestation-words.ts';
import { boundText } from './bound-text.ts';
import { chinaDateTime } from './china-time.ts';
import { curlCommand, signerOf } from './curl-command.ts';
import { decisiveExchange } from './decisive-exchange.ts';
import { codeBlock, escapeMarkdown } from './escape-markdown.ts';
import { groupBySuite } from './group-by-suite.ts';
import { remarksOn } from './remarks-on.ts';
import { reportWords } from './report-words.ts';
import type { Lang } from './lang.ts';
import type { Report, ReportCheck } from './report.ts';
import { suiteTitle } from './suite-title.ts';
import { verdictReasons } from './verdict-reasons.ts';
import { decisionWords, levelWords, requirementStatusWords, verdictWords } from './words.ts';

const casesToldAtMost = 10;
const longestReason = 1_000;
const told: ReadonlySet<string> = new Set([
  'fail',
  'blocked',
  'harness-error',
  'inconclusive',
  'warn',
  'attest',
]);

/** The report for a terminal, an issue or a job summary: decision, what is wrong and how to see it, all checks. */
export function renderMarkdown(report: Report, options: { readonly lang?: Lang } = {}): string {
  const lang = options.lang ?? 'zh';
  const say = (words: Text) => escapeMarkdown(words[lang]);
  const { run, platform, tool, decision, checks } = report;
  const particulars = [
    [reportWords.platform, [platform.name, platform.version].filter(Boolean).join(' ')],
    [reportWords.profile, run.profile],
    [reportWords.run, run.id],
    [reportWords.seed, run.seed],
    [reportWords.finished, chinaDateTime(run.finishedAt)],
    [reportWords.tool, `${tool.name} ${tool.version}`],
    [reportWords.fingerprint, platform.fingerprint],
    [reportWords.suitesDigest, run.suitesDigest],
  ] as const;
  const findings = checks.filter(({ verdict }) => told.has(verdict.kind));
  return `${[
    `# ${say(reportWords.title)}`,
    `**${say(reportWords.decision)}${colon(lang)}${say(decisionWords[decision].name)}** — ${say(decisionWords[decision].meaning)}`,
    ...remarksOn(report).map((remark) => `**${say(remark)}**`),
    `> ${say(report.notice)}`,
    particulars.map(([label, value]) => `- ${say(label)}${colon(lang)}${escapeMarkdown(value)}`).join('\n'),
    `## ${say(reportWords.concerns)}`,
    concernTable(checks, lang),
    ...(findings.length === 0 ? [] : [`## ${say(reportWords.findings)}`]),
    ...findings.map((check) => finding(check, lang)),
    `## ${say(reportWords.results)}`,
    checkTable(checks, lang),
    ...attestationPart(report, lang),
    ...requirementPart(report, lang),
  ].join('\n\n')}\n`;
}

function colon(lang: Lang): string {
  return lang === 'zh' ? '：' : ': ';
}

function concernTable(checks: readonly ReportCheck[], lang: Lang): string {
  const kinds = Object.keys(verdictWords) as readonly (keyof typeof verdictWords)[];
  const heads = [reportWords.concern, reportWords.checks, ...kinds.map((kind) => verdictWords[kind])];
  const rows = [...groupBySuite(checks)].map(([suite, members]) => [
    escapeMarkdown(suiteTitle(suite)[lang]),
    String(members.length),
    ...kinds.map((kind) => String(members.filter(({ verdict }) => verdict.kind === kind).length)),
  ]);
  return table(
    heads.map((head) => head[lang]),
    rows,
  );
}

function checkTable(checks: readonly ReportCheck[], lang: Lang): string {
  const { verdict, check, concern } = reportWords;
  return table(
    [verdict[lang], check[lang], 'id', concern[lang]],
    checks.map((one) => [
      verdictWords[one.verdict.kind][lang],
      escapeMarkdown(one.title[lang]),
      escapeMarkdown(one.id),
      escapeMarkdown(suiteTitle(one.suite)[lang]),
    ]),
  );
}

function attestationPart({ attestations }: Report, lang: Lang): readonly string[] {
  if (attestations.length === 0) return [];
  const { attestations: title, attestationNote, matter, presenter, handIn, clauses } = reportWords;
  return [
    `## ${escapeMarkdown(title[lang])}`,
    escapeMarkdown(attestationNote[lang]),
    table(
      [matter[lang], presenter[lang], handIn[lang], clauses[lang]],
      attestations.map((one) => [
        escapeMarkdown(one.title[lang]),
        escapeMarkdown(presenterWords[one.from][lang]),
        one.handIn.map((each) => escapeMarkdown(each[lang])).join(lang === 'zh' ? '；' : '; '),
        String(one.requirements.length),
      ]),
    ),
  ];
}

function requirementPart({ requirements }: Report, lang: Lang): readonly string[] {
  if (requirements.length === 0) return [];
  const statuses = Object.keys(requirementStatusWords) as readonly (keyof typeof requirementStatusWords)[];
  const counts = statuses.flatMap((status) => {
    const count = requirements.filter((one) => one.status === status).length;
    return count === 0 ? [] : [[requirementStatusWords[status][lang], String(count)]];
  });
  return [
    `## ${escapeMarkdown(reportWords.requirements[lang])}`,
    table([reportWords.status[lang], reportWords.clauses[lang]], counts),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function finding(check: ReportCheck, lang: Lang): string {
  const judged = check.cases.filter(({ verdict }) => told.has(verdict.kind));
  const cases = judged
    .slice(0, casesToldAtMost)
    .map(
      (one) =>
        `- ${escapeMarkdown(one.case)}${colon(lang)}${reasons(one.verdict, lang).join(lang === 'zh' ? '；' : '; ')}`,
    );
  const rest = judged.length - casesToldAtMost;
  const signer = signerOf(check.rerun);
  return [
    `### ${verdictWords[check.verdict.kind][lang]} · ${escapeMarkdown(check.title[lang])}`,
    `${escapeMarkdown(check.id)} · ${levelWords[check.level][lang]} · ${check.requirements.map(escapeMarkdown).join(', ')}`,
    reasons(check.verdict, lang)
      .map((reason) => `- ${reason}`)
      .join('\n'),
    ...(judged.length > 1 ? [`${reportWords.cases[lang]}${colon(lang).trim()}`, cases.join('\n')] : []),
    ...(rest > 0 ? [`… +${String(rest)}`] : []),
    codeBlock(
      [check.rerun, ...decisiveExchange(check).map((exchange) => curlCommand(exchange, { signer }))].join(
        '\n',
      ),
      'sh',
    ),
  ].join('\n\n');
}

function reasons(verdict: ReportCheck['verdict'], lang: Lang): readonly string[] {
  return verdictReasons(verdict).map(({ label, value }) => {
    const shortened = boundText(value[lang], longestReason, (leftOut) => ` …(+${String(leftOut)})`);
    return `${label[lang]}${colon(lang)}${escapeMarkdown(shortened)}`;
  });
}
