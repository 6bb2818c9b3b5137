import type { RaceResult } from '../results/results.ts';
import type { Race } from './race-once.ts';

/** Counts what runs of one check saw: a race gives the defect away where more than one was served. */
export function countRaces(runs: readonly (readonly Race[])[]): Omit<RaceResult, 'check' | 'fault'> {
  const all = runs.flat();
  const sizes = [...new Set(all.map(({ racers }) => racers))].sort((one, other) => other - one);
  const shows = ({ served }: Race): boolean => served > 1;
  return {
    runs: runs.length,
    missed: runs.filter((races) => !races.some(shows)).length,
    fewest: Math.min(...runs.map((races) => races.filter(shows).length)),
    races: sizes.map((racers) => {
      const held = all.filter((race) => race.racers === racers);
      return {
        racers,
        aRun: Math.round(held.length / runs.length),
        held: held.length,
        seen: held.filter(shows).length,
      };
    }),
  };
}
