import { InvalidArgumentError } from 'commander';

/** Parses a flag that says how long something may take: seconds, fractions and none at all included. */
export function secondsOf(value: string): number {
  const seconds = Number(value);
  if (value.trim() === '' || !(seconds >= 0 && seconds <= 3_600))
    throw new InvalidArgumentError('It must be a number of seconds from 0 to 3600.');
  return seconds;
}
