import type { RaceResult } from './results.ts';

/**
 * What share of runs misses the defect at most, with 95 % confidence, where none of those held did: the share at which
 * as many runs without a miss would be seen once in twenty times. Races of one run are no independent trials: on a busy
 * machine all of a round meet or none.
 */
export function missBound({ runs }: Pick<RaceResult, 'runs'>): number {
  return 1 - 0.05 ** (1 / runs);
}
