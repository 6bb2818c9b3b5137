/** Who is measured: `run` does the work of one round and says how many units it was. */
export interface Contestant {
  readonly name: string;
  run(round: number): number;
}

export interface Measured {
  readonly name: string;
  /** Median of units a second of processor time, over the rounds. */
  readonly perSecond: number;
  /** Median over the rounds of how many times as fast as the first contestant; 1 for the first. */
  readonly timesAsFast: number;
}

/**
 * Runs contestants in turns in this process, after a round that warms up. Time is the process's processor time, all
 * its threads together, so that what else the machine does disturbs least; ratios are taken within a round.
 */
export function pairedRuns(contestants: readonly Contestant[], rounds: number): readonly Measured[] {
  const speeds = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [place, { run }] of contestants.entries()) {
      const before = process.cpuUsage();
      const units = run(round);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) speeds[place]?.push((units * 1_000_000) / Math.max(1, user + system));
    }
  }
  const [firsts = []] = speeds;
  return contestants.map(({ name }, place) => {
    const own = speeds[place] ?? [];
    const ratios = own.map((speed, round) => speed / (firsts[round] ?? speed));
    return { name, perSecond: median(own), timesAsFast: median(ratios) };
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A line of result: what was measured, what is asked for, and whether it was reached on this machine. */
export function printAgainst(what: string, { measured, asked }: { measured: number; asked: number }): void {
  const reached = measured >= asked ? 'reached' : 'NOT reached here';
  console.log(`${what}: ${format(measured)} (asked: ${format(asked)}; ${reached})`);
}

function format(value: number): string {
  return value >= 1_000 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
}
