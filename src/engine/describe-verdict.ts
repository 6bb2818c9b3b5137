import { text, type Text } from './text.ts';
import type { Verdict } from './verdict.ts';

/** A verdict in one sentence, in both languages. */
export function describeVerdict(verdict: Verdict): Text {
  switch (verdict.kind) {
    case 'pass':
      return verdict.shown === undefined
        ? text('通过', 'passed')
        : text(`通过：${verdict.shown.zh}`, `passed: ${verdict.shown.en}`);
    case 'fail':
    case 'warn':
      return text(
        `应为：${verdict.expected.zh}；实际：${verdict.actual.zh}`,
        `expected ${verdict.expected.en}; got ${verdict.actual.en}`,
      );
    case 'blocked':
      return text(`前提缺失：${verdict.missing.zh}`, `missing: ${verdict.missing.en}`);
    case 'not-applicable':
      return text(`不适用：${verdict.because.zh}`, `not applicable: ${verdict.because.en}`);
    case 'inconclusive':
      return text(`无法判定：${verdict.needs.zh}`, `cannot be judged: ${verdict.needs.en}`);
    case 'attest':
      return text(
        `需核查文件：${verdict.documents.map((document) => document.zh).join('、')}`,
        `documents to read: ${verdict.documents.map((document) => document.en).join('; ')}`,
      );
    case 'harness-error':
      return text(
        `工具自身故障（${verdict.error.code}）：${verdict.error.message}`,
        `the harness itself failed (${verdict.error.code}): ${verdict.error.message}`,
      );
  }
}
