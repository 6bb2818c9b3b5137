import type { RaceResult } from './results.ts';

/**
 * The chance that no race of one run gives the defect away, each race taken for itself: the product of how often each
 * kind missed it. A kind that never did is taken to miss one race more than were held, so that nothing comes out as
 * impossible.
 */
export function missChances({ races }: Pick<RaceResult, 'races'>): number {
  return races.reduce((chance, { aRun, held, seen }) => {
    const missed = seen === held ? 1 / (held + 1) : (held - seen) / held;
    return chance * missed ** aRun;
  }, 1);
}
