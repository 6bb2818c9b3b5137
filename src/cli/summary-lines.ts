import type { VerdictKind } from '../engine/verdict.ts';
import { remarksOn } from '../report/remarks-on.ts';
import type { Report, Summary } from '../report/report.ts';
import { decisionWords, verdictWords } from '../report/words.ts';
import type { Lang } from './lang.ts';

const counted: readonly (readonly [VerdictKind, keyof Summary])[] = [
  ['pass', 'pass'],
  ['fail', 'fail'],
  ['warn', 'warn'],
  ['blocked', 'blocked'],
  ['not-applicable', 'notApplicable'],
  ['inconclusive', 'inconclusive'],
  ['attest', 'attest'],
  ['harness-error', 'harnessError'],
];

function attestationLine({ attestations }: Report, lang: Lang): readonly string[] {
  if (attestations.length === 0) return [];
  const count = String(attestations.length);
  return [
    lang === 'zh'
      ? `另有 ${count} 项须由人核查文件，见报告`
      : `Besides, ${count} matters are for a person to read documents about: see the report`,
  ];
}

/** The last lines of a run: counts, decision, what broke in the harness itself, and where the report is. */
export function summaryLines(
  report: Report,
  { errors, files, lang }: { errors: readonly string[]; files: readonly string[]; lang: Lang },
): readonly string[] {
  const counts = counted
    .filter(([, member]) => report.summary[member] > 0)
    .map(([kind, member]) => `${verdictWords[kind][lang]} ${String(report.summary[member])}`);
  const { name, meaning } = decisionWords[report.decision];
  return [
    '',
    counts.join(lang === 'zh' ? '，' : ', '),
    `${lang === 'zh' ? '结论' : 'Decision'}: ${name[lang]} — ${meaning[lang]}`,
    ...remarksOn(report).map((remark) => remark[lang]),
    ...attestationLine(report, lang),
    ...errors.map((error) => `${verdictWords['harness-error'][lang]}: ${error}`),
    ...files.map((file) => `${lang === 'zh' ? '报告' : 'Report'}: ${file}`),
  ];
}
