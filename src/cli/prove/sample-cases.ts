import type { CheckCase } from '../../engine/check.ts';
import { rankOf } from './rank-of.ts';

/** Enough to meet a fault that touches a check at all; the checks bound to a fault never run over a sample. */
const most = 3;

/**
 * A few of a check's cases, in their order. Which ones depends on `key` alone, so that a proof repeats itself,
 * while the keys of a hundred faults together reach every case.
 */
export function sampleCases(cases: readonly CheckCase[], key: string): readonly CheckCase[] {
  if (cases.length <= most) return cases;
  const ranked = cases.map((subject) => ({ subject, rank: rankOf(`${key}/${subject.id}`) }));
  const chosen = new Set(
    ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ subject }) => subject),
  );
  return cases.filter((subject) => chosen.has(subject));
}
