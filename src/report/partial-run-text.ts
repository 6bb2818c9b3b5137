import { text, type Text } from '../engine/text.ts';
import type { ReportRun } from './report.ts';

/** What a report of a partial run says beside its decision. */
export function partialRunText({ chosen, known }: NonNullable<ReportRun['selection']>): Text {
  return text(
    `本次只运行了 ${String(known)} 项检查中的 ${String(chosen)} 项，结论仅就这些检查而言，不足以支持接入决定。`,
    `Only ${String(chosen)} of ${String(known)} checks were run: the decision speaks of these alone and supports no admission.`,
  );
}
