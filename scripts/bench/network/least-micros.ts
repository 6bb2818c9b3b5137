const repeats = 5;

/** Processor time of one step, in microseconds: the least of some repeats over all there is to do it with, once V8 has compiled it. */
export function leastMicros<Each>(
  all: readonly Each[],
  step: (each: Each, place: number) => unknown,
  rounds: number,
): number {
  let least = Infinity;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) {
      const place = round % all.length;
      const each = all[place];
      if (each !== undefined) step(each, place);
    }
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / rounds);
  }
  return least;
}
