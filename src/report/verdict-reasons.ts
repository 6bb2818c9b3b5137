import { text, type Text } from '../engine/text.ts';
import type { Verdict } from '../engine/verdict.ts';

/** One labelled sentence of a verdict: what was expected, what was seen, what is missing … */
export interface Reason {
  readonly label: Text;
  readonly value: Text;
}

/** What a verdict says beyond its kind; a pass says something only where its strength depends on the run. */
export function verdictReasons(verdict: Verdict): readonly Reason[] {
  switch (verdict.kind) {
    case 'pass':
      return verdict.shown === undefined ? [] : [{ label: text('所示', 'Shown'), value: verdict.shown }];
    case 'fail':
    case 'warn':
      return [
        { label: text('应为', 'Expected'), value: verdict.expected },
        { label: text('实际', 'Seen'), value: verdict.actual },
      ];
    case 'blocked':
      return [{ label: text('缺少', 'Missing'), value: verdict.missing }];
    case 'not-applicable':
      return [{ label: text('原因', 'Because'), value: verdict.because }];
    case 'inconclusive':
      return [{ label: text('还需要', 'Needs'), value: verdict.needs }];
    case 'attest':
      return verdict.documents.map((value) => ({ label: text('请核查', 'To be read'), value }));
    case 'harness-error': {
      const { code, message } = verdict.error;
      return [{ label: text('错误', 'Error'), value: text(`${code}：${message}`, `${code}: ${message}`) }];
    }
  }
}
