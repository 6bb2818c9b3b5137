import type { Spread } from './paired-loads.ts';

/** A line of result: median and spread over the rounds, the limit that is asked for, and whether this machine keeps it. */
export function sayFigure(
  what: string,
  { median, least, most }: Spread,
  limit: { readonly atLeast?: number; readonly atMost?: number },
): void {
  if (limit.atLeast === undefined && limit.atMost === undefined) {
    console.log(`  = ${what}: ${format(median)} (${format(least)} to ${format(most)})`);
    return;
  }
  const kept = median >= (limit.atLeast ?? -Infinity) && median <= (limit.atMost ?? Infinity);
  const asked = limit.atLeast === undefined ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`;
  console.log(
    `  = ${what}: ${format(median)} (${format(least)} to ${format(most)}; asked: ${asked}; ${kept ? 'kept' : 'NOT kept here'})`,
  );
}

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
}
