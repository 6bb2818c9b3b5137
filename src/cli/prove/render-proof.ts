import type { VerdictKind } from '../../engine/verdict.ts';
import type { Lang } from '../lang.ts';
import type { Proof, ProofPlatform } from './proof.ts';

const marks: Record<VerdictKind, string> = {
  pass: '·',
  fail: '✗',
  warn: '!',
  blocked: '⊘',
  'not-applicable': ' ',
  inconclusive: '?',
  attest: '▤',
  'harness-error': '⚠',
};

const honest: Record<ProofPlatform, Record<Lang, string>> = {
  reference: { zh: '（无缺陷）', en: '(no fault)' },
  twin: { zh: '（无缺陷，孪生平台）', en: '(no fault, twin)' },
  'lean-twin': { zh: '（无缺陷，精简孪生平台）', en: '(no fault, lean twin)' },
};

/** What a row is of: a fault, or an honest platform. */
function subjectOf({ platform, fault }: Proof['matrix'][number], lang: Lang): string {
  if (fault !== null) return fault;
  return honest[platform][lang];
}

/** The matrix with numbered columns, then the score in words. */
export function renderProof(proof: Proof, lang: Lang): string {
  const checks = [...new Set(proof.matrix.flatMap(({ verdicts }) => Object.keys(verdicts)))];
  const legend = checks.map((check, index) => `${String(index + 1).padStart(3)}  ${check}`);
  const rows = proof.matrix.map((run) => {
    const { profile, verdicts } = run;
    const cells = checks.map((check) => (verdicts[check] ? marks[verdicts[check]] : ' ')).join('');
    return `${cells}  ${subjectOf(run, lang)}  ${profile}`;
  });
  const tens = checks
    .map((_, index) => ((index + 1) % 10 === 0 ? String(((index + 1) / 10) % 10) : ' '))
    .join('');
  const ones = checks.map((_, index) => String((index + 1) % 10)).join('');
  const words =
    lang === 'zh'
      ? `缺陷 ${String(proof.faults)}，已捕获 ${String(proof.caught)}，误报 ${String(proof.falseAlarms)}，未被证明的 MUST 检查 ${String(proof.unprovenMust.length)}`
      : `${String(proof.faults)} faults, ${String(proof.caught)} caught, ${String(proof.falseAlarms)} false alarms, ${String(proof.unprovenMust.length)} MUST checks unproven`;
  const details = [
    ...proof.missed.map(
      ({ fault, check, verdict }) => `${lang === 'zh' ? '漏检' : 'missed'}: ${fault} → ${check} (${verdict})`,
    ),
    ...proof.alarms.map(
      ({ platform, fault, profile, check, verdict, said }) =>
        `${lang === 'zh' ? '误报' : 'false alarm'}: ${fault ?? honest[platform][lang]} (${profile}) → ${check} (${verdict})\n    ${said[lang]}`,
    ),
    ...proof.unprovenMust.map((check) => `${lang === 'zh' ? '未证明' : 'unproven'}: ${check}`),
  ];
  return `${[...legend, '', tens, ones, ...rows, '', ...details, words].join('\n')}\n`;
}
