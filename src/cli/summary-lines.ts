import type { Decision, Report } from '../report/report.ts';
import type { Lang } from './lang.ts';

const decisions: Record<Decision, Record<Lang, string>> = {
  admit: { zh: '结论：符合，可以接入', en: 'Decision: conforms, may connect' },
  rectify: { zh: '结论：需整改后再检', en: 'Decision: rectify, then test again' },
  refuse: { zh: '结论：不符合，不得接入', en: 'Decision: does not conform, must not connect' },
  undecided: { zh: '结论：无法判定', en: 'Decision: could not tell' },
};

/** The last lines of a run: counts, decision, what broke in the harness itself, and where the report is. */
export function summaryLines(
  report: Report,
  { errors, files, lang }: { errors: readonly string[]; files: readonly string[]; lang: Lang },
): readonly string[] {
  const { pass, fail, warn, blocked, notApplicable, inconclusive, attest, harnessError } = report.summary;
  const counts =
    lang === 'zh'
      ? `通过 ${String(pass)}，不符合 ${String(fail)}，警告 ${String(warn)}，前提缺失 ${String(blocked)}，不适用 ${String(notApplicable)}，无法判定 ${String(inconclusive)}，待核查 ${String(attest)}，工具故障 ${String(harnessError)}`
      : `pass ${String(pass)}, fail ${String(fail)}, warn ${String(warn)}, blocked ${String(blocked)}, not applicable ${String(notApplicable)}, inconclusive ${String(inconclusive)}, attest ${String(attest)}, harness error ${String(harnessError)}`;
  return [
    '',
    counts,
    decisions[report.decision][lang],
    ...errors.map((error) => `${lang === 'zh' ? '工具自身故障' : 'harness error'}: ${error}`),
    ...files.map((file) => `${lang === 'zh' ? '报告' : 'report'}: ${file}`),
  ];
}
