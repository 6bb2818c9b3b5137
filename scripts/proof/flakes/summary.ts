import type { FlakeRun } from './run-check.ts';

/** Whether every check of the run ran and was green. */
export function isGreen({ exitCode, red, checks }: FlakeRun): boolean {
  return exitCode === 0 && red.length === 0 && checks > 0;
}

/** One line for the documentation of the proof: how many runs, of how many checks, how many not green, how long. */
export function summaryOf(runs: readonly FlakeRun[]): string {
  const checks = [...new Set(runs.map((run) => run.checks))].join(' or ');
  const seconds = runs.map(({ milliseconds }) => milliseconds / 1_000).sort((a, b) => a - b);
  const at = (share: number): string => (seconds[Math.floor((seconds.length - 1) * share)] ?? 0).toFixed(1);
  const flaky = runs.filter((run) => !isGreen(run));
  return `${runs.length} runs of ${checks} checks: ${flaky.length} not green; a run took ${at(0)} to ${at(1)} s, median ${at(0.5)} s`;
}
