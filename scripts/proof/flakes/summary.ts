import type { FlakesResult } from '../results/results.ts';
import type { FlakeRun } from './run-check.ts';

/** Whether every check of the run ran and was green. */
export function isGreen({ exitCode, red, checks }: FlakeRun): boolean {
  return exitCode === 0 && red.length === 0 && checks > 0;
}

/** Seconds that the quickest, the middle and the slowest run took. */
export function secondsOf(runs: readonly FlakeRun[]): FlakesResult['seconds'] {
  const sorted = runs.map(({ milliseconds }) => milliseconds / 1_000).sort((a, b) => a - b);
  const at = (share: number): number =>
    Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1));
  return { least: at(0), median: at(0.5), most: at(1) };
}

/** One line: how many runs, of how many checks, how many not green, how long. */
export function summaryOf(runs: readonly FlakeRun[]): string {
  const checks = [...new Set(runs.map((run) => run.checks))].join(' or ');
  const { least, median, most } = secondsOf(runs);
  const flaky = runs.filter((run) => !isGreen(run)).length;
  return `${runs.length} runs of ${checks} checks: ${flaky} not green; a run took ${least.toFixed(1)} to ${most.toFixed(1)} s, median ${median.toFixed(1)} s`;
}
