import { createHash } from 'node:crypto';
import type { CheckCase } from '../../engine/check.ts';

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

/**
 * The ids of every eighth of the checks: a hundred faults and more still try each of them a dozen times. Which ones depends on `key` alone, so that many keys reach
 * them all.
 */
export function sampleChecks(checks: readonly { readonly id: string }[], key: string): readonly string[] {
  return checks.filter(({ id }) => rankOf(`${key}/${id}`) % 8 === 0).map(({ id }) => id);
}

function rankOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6);
}
