import { InvalidArgumentError } from 'commander';
import type { DrawnSequence } from '../driver/run-binding.ts';
import { Misuse } from './misuse.ts';

/** A seed of the generator: a whole number of 32 bits, signed. Throws what commander turns into misuse. */
export function sequenceSeed(text: string): number {
  const seed = Number(text);
  if (!/^-?\d+$/.test(text) || seed !== Math.trunc(seed) || (seed | 0) !== seed) {
    throw new InvalidArgumentError('It is a whole number of 32 bits, as the verdict names it.');
  }
  return seed;
}

/** Which sequences the flags name. Throws Misuse for a path that no seed or no generator has. */
export function drawnSequence({
  sequenceSeed: seed,
  sequencePath: path,
}: {
  readonly sequenceSeed?: number;
  readonly sequencePath?: string;
}): DrawnSequence {
  if (path === undefined) return seed === undefined ? {} : { seed };
  if (seed === undefined) {
    throw new Misuse(
      'path-needs-seed',
      '--sequence-path says where among what a seed draws.',
      'Add --sequence-seed, as the verdict names it.',
    );
  }
  if (!/^\d+(:\d+)*,[A-Za-z0-9+/]+:[A-Za-z0-9+/]+$/.test(path)) {
    throw new Misuse(
      'bad-sequence-path',
      `"${path}" is no path of a sequence.`,
      'Copy what follows --sequence-path in the verdict.',
    );
  }
  return { seed, path };
}
