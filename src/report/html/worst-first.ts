import type { VerdictKind } from '../../engine/verdict.ts';

/** The order in which a reader wants verdicts: what counts against the platform first, what does not apply last. */
export const kindsWorstFirst: readonly VerdictKind[] = [
  'fail',
  'blocked',
  'harness-error',
  'inconclusive',
  'warn',
  'attest',
  'pass',
  'not-applicable',
];

/** Things with a verdict, worst first, otherwise in the order they came. */
export function worstFirst<Judged extends { readonly verdict: { readonly kind: VerdictKind } }>(
  judged: readonly Judged[],
): readonly Judged[] {
  return kindsWorstFirst.flatMap((kind) => judged.filter(({ verdict }) => verdict.kind === kind));
}
