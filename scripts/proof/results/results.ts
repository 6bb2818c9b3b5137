import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Measured } from './measured.ts';

/** What `prove` said last, in numbers. */
export interface ProofResult extends Measured {
  readonly faults: number;
  readonly caught: number;
  readonly falseAlarms: number;
  readonly unprovenMust: number;
  readonly checks: number;
  /** How often a check ran under a fault. */
  readonly trials: number;
  /** Rows of honest platforms: how many profiles the reference platform and each twin ran under. */
  readonly honest: { readonly reference: number; readonly twin: number; readonly leanTwin: number };
}

/** What `flakes` said last. */
export interface FlakesResult extends Measured {
  readonly runs: number;
  readonly notGreen: number;
  readonly checks: number;
  readonly parallel: number;
  readonly burners: number;
  /** Seconds that the quickest, the middle and the slowest run took. */
  readonly seconds: { readonly least: number; readonly median: number; readonly most: number };
}

/** How often the race checks miss a defect whose gap is a turn of the event loop or two milliseconds. */
export interface RaceResult {
  readonly check: string;
  readonly fault: string;
  /** Runs of the check, and how many did not see the fault. */
  readonly runs: number;
  readonly missed: number;
  /** In the run that saw least of it: how many races gave it away. */
  readonly fewest: number;
  /** By how many raced at once: how many such races one run holds, all runs held, and how many gave the fault away. */
  readonly races: readonly {
    readonly racers: number;
    readonly aRun: number;
    readonly held: number;
    readonly seen: number;
  }[];
}

export interface RacesResult extends Measured {
  /** Threads that only burned meanwhile. */
  readonly burners: number;
  readonly checks: readonly RaceResult[];
}

/** Everything on record; what was never measured is absent. */
export interface Results {
  readonly whole?: ProofResult;
  readonly quick?: ProofResult;
  readonly flakes?: FlakesResult;
  readonly races?: RacesResult;
}

const file = path.join(import.meta.dirname, 'results.json');

export function readResults(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** Puts new results in the place of the old ones of their kind. */
export function recordResults(changes: Results): void {
  writeFileSync(file, `${JSON.stringify({ ...readResults(), ...changes }, null, 2)}\n`);
}
