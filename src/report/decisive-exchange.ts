import type { ExchangeRecord } from '../engine/evidence.ts';
import { boundText } from './bound-text.ts';
import type { ReportCheck } from './report.ts';

const longestBody = 4_000;

/**
 * The exchange that a short report shows for a check: the last one of the first case that came to the verdict of
 * the check, its body bounded. None where nothing was recorded.
 */
export function decisiveExchange({ verdict, cases }: ReportCheck): readonly ExchangeRecord[] {
  const speaking = cases.find((one) => one.verdict.kind === verdict.kind);
  const last = speaking?.evidence.at(-1);
  if (!last) return [];
  const body = boundText(last.request.body, longestBody, (leftOut) => `…(+${String(leftOut)})`);
  return [{ ...last, request: { ...last.request, body } }];
}
