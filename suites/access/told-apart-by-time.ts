/** How long two requests of one pair took, in milliseconds. */
export type Pair = readonly [number, number];

export interface TimingRule {
  /** Smaller differences are of no use to anybody (the profile's `refusalTimingMilliseconds`). */
  readonly differenceMs: number;
  /** How often two answers that take equally long may be called different, at most. */
  readonly falseAlarms: number;
  /** How often a difference is to be found that the run is said to find. */
  readonly power: number;
}

export interface Timing {
  readonly verdict: 'alike' | 'first-slower' | 'second-slower';
  readonly medianMs: number;
  /** The smallest difference that would have been found among this noise; Infinity with too few pairs. */
  readonly visibleFromMs: number;
  /** The smallest difference that runs with this noise find with the chance asked for; Infinity with too few pairs. */
  readonly foundFromMs: number;
}

/**
 * Whether one of two requests takes longer than the other by more than a difference that matters: a sign test on the
 * pairs' differences, shifted by that difference. It asks nothing of the noise but that neither side has more of it,
 * which pairs that are sent in turn, each side first as often as the other, give: of alike sides each pair exceeds
 * the difference with a chance of one half at the very most.
 */
export function toldApartByTime(
  pairs: readonly Pair[],
  { differenceMs, falseAlarms, power }: TimingRule,
): Timing {
  const differences = pairs.map(([first, second]) => first - second).sort((a, b) => a - b);
  const needed = signsNeeded(pairs.length, falseAlarms);
  const medianMs = middleOf(differences);
  const above = differences.filter((each) => each > differenceMs).length;
  const below = differences.filter((each) => each < -differenceMs).length;
  const verdict = above >= needed ? 'first-slower' : below >= needed ? 'second-slower' : 'alike';
  // A delay of d on one side moves every difference by d: it is found once the `needed`-th largest is beyond the bound.
  const least = differences[pairs.length - needed];
  const most = differences[needed - 1];
  const visibleFromMs =
    least === undefined || most === undefined
      ? Infinity
      : differenceMs + Math.max(medianMs - least, most - medianMs);
  const beyond = exceedingNeeded(pairs.length, needed, power);
  const [low, high] = [differences[pairs.length - beyond], differences[beyond - 1]];
  const foundFromMs =
    low === undefined || high === undefined
      ? Infinity
      : differenceMs + Math.max(medianMs - low, high - medianMs);
  return { verdict, medianMs, visibleFromMs, foundFromMs };
}

/**
 * Of `count` differences, how many have to exceed the bound for runs like this one to find `needed` of them beyond it
 * with a chance of `power`; `count + 1` where even all would not do.
 */
export function exceedingNeeded(count: number, needed: number, power: number): number {
  for (let beyond = needed; beyond < count; beyond += 1) {
    if (chanceOfAtLeast(needed, count, beyond / count) >= power) return beyond;
  }
  return needed > count ? count + 1 : count;
}

/** P(X ≥ `least`) of a binomial X. */
function chanceOfAtLeast(least: number, count: number, chance: number): number {
  let sum = 0;
  let ways = 1;
  for (let hits = count; hits >= least; hits -= 1) {
    sum += ways * chance ** hits * (1 - chance) ** (count - hits);
    ways = (ways * hits) / (count - hits + 1);
  }
  return sum;
}

/** How many of `count` fair coins have to fall alike to one side for a chance, on both sides together, of at most `chance`. */
export function signsNeeded(count: number, chance: number): number {
  let ways = 1;
  let sum = 1;
  let needed = count + 1;
  // Exactly `count` heads first, then one fewer each time: binomial coefficients from the top.
  for (let heads = count; heads > count / 2; heads -= 1) {
    if (2 * sum > chance * 2 ** count) break;
    needed = heads;
    ways = (ways * heads) / (count - heads + 1);
    sum += ways;
  }
  return needed;
}

function middleOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
