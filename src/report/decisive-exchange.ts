import type { ExchangeRecord } from '../engine/evidence.ts';
import { boundText } from './bound-text.ts';
import type { ReportCheck } from './report.ts';

const longestPart = 4_000;

/**
 * The exchange that a short report shows for a check: the last one of the first case that came to the verdict of
 * the check, its parts bounded. None where nothing was recorded.
 */
export function decisiveExchange({ verdict, cases }: ReportCheck): readonly ExchangeRecord[] {
  const speaking = cases.find((one) => one.verdict.kind === verdict.kind);
  const last = speaking?.evidence.at(-1);
  if (!last) return [];
  const { method, url, headers, body, ...exactly } = last.request;
  const { signedBy, session, ...bytes } = exactly;
  const bound = (value: string) => boundText(value, longestPart, (leftOut) => `…(+${String(leftOut)})`);
  const bounded = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, bound(value)]));
  // A request that is shortened is another one, which nobody should sign.
  const isWhole = [url, body].every((value) => bound(value) === value);
  const signed = isWhole && signedBy !== undefined ? { signedBy } : {};
  const signedIn = isWhole && session !== undefined ? { session } : {};
  const request = {
    method,
    url: bound(url),
    headers: bounded,
    body: bound(body),
    ...bytes,
    ...signed,
    ...signedIn,
  };
  return [{ ...last, request }];
}
