import { rankOf } from './rank-of.ts';

/** A fault with the checks that run with it anyhow. */
export interface BoundFault {
  readonly id: string;
  readonly bound: ReadonlySet<string>;
}

/**
 * For each fault the checks of something else that a quick proof runs beside its own: every check is tried with just
 * `each` of the faults that it is not bound to (or with all, where there are fewer), those whose names together with
 * the check's rank first. So none is left out by chance, a proof repeats itself, and a fault that is added moves no
 * check but those that it is now among the first for.
 */
export function sampleChecks(
  checks: readonly { readonly id: string }[],
  faults: readonly BoundFault[],
  each: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const chosen = new Map(faults.map(({ id }) => [id, new Set<string>()]));
  for (const { id: check } of checks) {
    const ranked = faults
      .filter(({ bound }) => !bound.has(check))
      .map(({ id }) => ({ id, rank: rankOf(`${id}/${check}`) }))
      .sort((one, other) => one.rank - other.rank);
    for (const { id } of ranked.slice(0, each)) chosen.get(id)?.add(check);
  }
  return chosen;
}
