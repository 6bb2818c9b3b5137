import { allChecks } from '../../suites/index.ts';
import type { CheckResult } from '../engine/check-result.ts';
import { text } from '../engine/text.ts';
import { inconclusive } from '../engine/verdict.ts';

/** What a run comes to when nobody is at the platform's address: nothing was observed, so nothing is judged. */
export function unreachedResults(
  selected: readonly string[],
  { baseUrl, why }: { baseUrl: string; why: string },
): readonly CheckResult[] {
  const verdict = inconclusive(
    text(`平台在 ${baseUrl} 作出应答（${why}）`, `an answer of the platform at ${baseUrl} (${why})`),
  );
  return allChecks
    .filter(({ id }) => selected.includes(id))
    .map(({ id, suite, level, requirements, title }) => ({
      id,
      suite,
      level,
      requirements,
      title,
      verdict,
      cases: [],
      durationMs: 0,
    }));
}
