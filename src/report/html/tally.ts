import { text, type Text } from '../../engine/text.ts';
import type { VerdictKind } from '../../engine/verdict.ts';
import { kindsWorstFirst } from './worst-first.ts';

/** How many of `judged` came to each verdict; kinds that none came to are absent. */
export function tally(
  judged: readonly { readonly verdict: { readonly kind: VerdictKind } }[],
): ReadonlyMap<VerdictKind, number> {
  const counts = new Map<VerdictKind, number>();
  for (const kind of kindsWorstFirst) {
    const count = judged.filter(({ verdict }) => verdict.kind === kind).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}

/** A number with its noun, right in both languages: 1 check, 2 checks, 2 项检查. */
export function checksText(count: number): Text {
  return text(`${String(count)} 项检查`, count === 1 ? '1 check' : `${String(count)} checks`);
}
